/** Made by `scripts/build-data.js`: the data files of this release, and the hash each must have. */
export const pinnedFiles = {
  'postal-codes': {
    file: 'postal-codes.01cad6f9.txt',
    integrity: 'sha256-AcrW+Ulwtt/DHhnstklHu8veiXt4oM5cYoCevhprIoY=',
  },
  'cities': {
    file: 'cities.97e6dc2e.txt',
    integrity: 'sha256-l+bcLiLcnmcFLfAz1Mw2p2NpUeAnYOaK6Qt06mFubCc=',
  },
  'cancers': {
    file: 'cancers.cccc465d.json',
    integrity: 'sha256-zMxGXW/7Fbc0lqYtzAnSLhYz1C0oWmbXitQzSNHOKrw=',
  },
  'case': {
    file: 'case.6d932659.json',
    integrity: 'sha256-bZMmWZpjEGf2ZVESi3Hlih2AavAsOpdugYv0gGxlCFo=',
  },
  'appointment-request': {
    file: 'appointment-request.916f2fa7.json',
    integrity: 'sha256-kW8vp2tX1bjysmVMih3/ZnNXU1d5o3CFKpBHB/BB89g=',
  },
  'specialist-finder': {
    file: 'specialist-finder.8a4961b5.json',
    integrity: 'sha256-iklhtR43UphnMOd42kfWqn7O8cbK7qhrQBQTgAq5oD0=',
  },
  'records-checklist': {
    file: 'records-checklist.3b46e224.json',
    integrity: 'sha256-O0biJAwa20c5Rsd1dUG4rOSSGWtMFyHqVU8/7CIwSYw=',
  },
  'question-list': {
    file: 'question-list.2b3c1218.json',
    integrity: 'sha256-KzwSGMbFVNLvVwvRbtiTL9lQHfI6ODxcQBv/M91gEKw=',
  },
  'explainer': {
    file: 'explainer.a93a5520.json',
    integrity: 'sha256-qTpVIFVcVShFWGUbeU4yJtJ3lgFhxSDTO5UCblKt0sA=',
  },
  'decision-guide': {
    file: 'decision-guide.67949886.json',
    integrity: 'sha256-Z5SYhsOjWn0AFpZUO9ajq56j4g0Fvqiy+0vTu8XycT4=',
  },
  'journey': {
    file: 'journey.fb23b4ae.json',
    integrity: 'sha256-+yO0rg1M7zXdIjBxASfOTHKko9Jp6O7o3xe0fc6hxK4=',
  },
} as const;

export type PinnedName = keyof typeof pinnedFiles;
