import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component';

const place = document.getElementById('app')!;
place.append(document.createElement('app-root'));
void bootstrapApplication(AppComponent, { providers: [provideZonelessChangeDetection()] });
