export function checkStatement(seen) { console.log(JSON.stringify(seen)); }
