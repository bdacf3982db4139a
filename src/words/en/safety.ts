/** The safety card and the page for someone who is twitching now. Each line rests on the facts named beside it. */
export const safety = {
  heading: 'When to be seen',
  calm: 'Muscle twitching is rarely serious. Most twitches stop without any treatment.', // rf-benign, rem-selfstop
  doctorHeading: 'See a doctor if twitching',
  doctor: [
    'lasts more than two weeks', // rf-2weeks, rf-three
    'spreads to more places, or gets steadily worse', // rf-three
    'comes with weakness, stiffness or numbness, or a muscle gets thinner', // rf-weak, rf-numb, rf-wasting
    'comes with speaking or swallowing that slowly gets harder: go within days', // rf-swallow
  ],
  medicine: 'A medicine might be the cause? Ask a doctor or pharmacist, and do not stop or change it on your own.', // rf-med
  emergencyHeading: 'Call now',
  emergencyOpen: 'Call the emergency number for any of these:',
  emergency: [
    'Jerking or twitching with agitation, confusion, sweating, fever or a racing heart, soon after starting, raising or mixing medicines or drugs. One of these signs is enough. Take the medicine packs along.', // rf-emerg-ss
    'A drooping face, weakness or numbness on one side, or trouble speaking, all of a sudden. Call even if it fades, and note the time.', // rf-emerg-stroke
    'Weakness that spreads quickly, or weakness with trouble breathing, swallowing or speaking.', // rf-emerg-breath
    'Back pain with numbness between the legs, weakness in both legs, or new trouble controlling bladder or bowels.', // rf-emerg-ces
    'A first seizure, one over five minutes, a second one, or trouble breathing or waking after one. Put nothing in the mouth.', // rf-emerg-seizure
    'Cramps in the heat with confusion, collapse or a very hot body. Move to a cooler place and cool the body with water.', // rf-emerg-heat
    'Twitching, drooling, watering eyes or trouble breathing after contact with a pesticide. Get to fresh air.', // rf-emerg-op
  ],
  call: (number: string): string => `Call ${number}`,
  callUnknown: 'Call your local emergency number',
  callUnknownHint: '112 works in Europe and many other places, 911 in North America.',
  chooseRegion: 'Choose where you are',
  teaches: 'This game teaches; it does not diagnose. Only a health professional can do that.', // not-diagnosis
  sources: 'Sources: NHS; MedlinePlus; MSD Manual; CDC. Not yet checked by a clinician.',
  understood: 'Got it',
};

export const twitching = {
  heading: 'Twitching now?',
  lead: 'Take a slow breath. Most people have twitches from time to time, and muscle twitching is rarely serious.', // twitch-common, rf-benign
  commonHeading: 'What is common',
  common: [
    'Eyelid, calf or leg, and thumb are common places for harmless twitches.', // common-sites
    'Most eyelid twitches come and go for seconds to hours and stop by themselves; some go on for days or weeks.', // eyelid-duration
    'Stress, too little sleep and caffeine can bring them on.', // stress, sleep-lack, caffeine
  ],
  helpsHeading: 'What is often advised',
  helps: [
    'Rest and sleep enough.', // rem-rest
    'Cut back on caffeine.', // rem-caff
    'Stretch the muscle gently; for a cramp, massage helps too.', // rem-stretch, rem-massage
    'Breathe slowly, let the muscles go loose, and try not to worry about it.', // rem-relax, rem-worry-less
  ],
  seenHeading: 'When to be seen',
  seen: 'If it lasts more than two weeks, spreads, gets worse, or comes with weakness: see a doctor.', // rf-three, rf-2weeks, rf-weak
  callNow: 'When to call now',
  learn: 'Learn why in five minutes',
};
