import type { NoticeCatalogue } from '../notice-catalogue.ts'

export const en: NoticeCatalogue = {
  direction: 'ltr',
  notices: {
    requested: {
      title: 'Somebody answered your listing',
      text: 'There is a request for you. Please say yes or no within seven days.',
    },
    accepted: {
      title: 'Your request is accepted',
      text: 'Good news! Now choose a time and a place together.',
    },
    declined: {
      title: 'It did not work this time',
      text: 'Your request was not accepted. It is not about you. There are more listings to look at.',
    },
    withdrawn: {
      title: 'A request was taken back',
      text: 'The other person changed their plans. You do not need to do anything.',
    },
    cancelled: {
      title: 'An exchange was cancelled',
      text: 'You can read the reason in Indigo. Held Digos are free again.',
    },
    handed_over: {
      title: 'Did you get it?',
      text: 'The other person says yes. Please confirm within seven days. Is something wrong? Tell us in Indigo.',
    },
    handed_over_reminder: {
      title: 'Please confirm',
      text: 'Did you get it? Then please say so. Without an answer it will soon count as done.',
    },
    completed: {
      title: 'It is done',
      text: 'Your exchange is complete. You can now thank each other.',
    },
    request_expired: {
      title: 'A request has ended',
      text: 'There was no answer in seven days. No Digos moved.',
    },
    exchange_expired: {
      title: 'An exchange has ended',
      text: 'Time ran out. Held Digos are free again. You can always start anew.',
    },
    disputed: {
      title: 'A moderator will help',
      text: 'There is a question about your exchange. A moderator will look at it. The Digos stay held until then.',
    },
    resolved: {
      title: 'There is a decision',
      text: 'The question about your exchange is decided. You can read how in Indigo.',
    },
    message: {
      title: 'You have a new message',
      text: 'Open Indigo to read it and to answer.',
    },
    appointment: {
      title: 'A time to meet',
      text: 'There is a new time or place for your exchange. Does it not suit you? Write a message.',
    },
    no_show_reply: {
      title: 'There is an answer',
      text: 'You said that nobody came. The other person has answered. You can read it in Indigo.',
    },
    thanks_published: {
      title: 'Somebody thanks you',
      text: 'There are kind words for you. You can read them in Indigo.',
    },
    listing_expires_week: {
      title: 'Your listing ends in one week',
      text: 'Do you want to keep it? You can renew it in Indigo.',
    },
    listing_expires_tomorrow: {
      title: 'Your listing ends tomorrow',
      text: 'Do you want to keep it? You can renew it in Indigo.',
    },
    listing_expired: {
      title: 'Your listing has ended',
      text: 'Do you want it back? You can still renew it in Indigo.',
    },
    welcome: {
      title: 'Welcome to Indigo',
      text: 'It is good that you are here. Give what you can. Ask for what you need.',
    },
    association_verified: {
      title: 'Your association is verified',
      text: 'Good news! You can now act in its name in Indigo.',
    },
    association_refused: {
      title: 'About your application',
      text: 'Your association was not accepted this time. You can read the reason in Indigo.',
    },
    association_suspended: {
      title: 'Your association is suspended',
      text: 'Nothing can be done in its name for now. You can read the reason in Indigo.',
    },
    vouching_asked: {
      title: 'An association asks you to vouch',
      text: 'Do you know it? You can say so in Indigo.',
    },
    team_invited: {
      title: 'You are invited to a team',
      text: 'An association would like you in its team. You can say yes or no in Indigo.',
    },
    team_removed: {
      title: 'You are no longer in a team',
      text: 'An association has changed its team. You do not need to do anything.',
    },
    recovery_begun: {
      title: 'A new password was asked for',
      text: 'Your association made a code for a new password. Did you not want this? Ask the association, or take your account into your own hands.',
    },
    sponsored: {
      title: 'Something is free for you',
      text: 'An association makes a listing free for you. Would you like it? Please ask for it within 14 days.',
    },
    moved_up: {
      title: 'You have a place',
      text: 'Somebody could not come, so you moved up. If it does not suit you, please leave your place in Indigo.',
    },
    activity_tomorrow: {
      title: 'Tomorrow is the day',
      text: 'What you signed up for takes place tomorrow. You can read where and when in Indigo.',
    },
    activity_changed: {
      title: 'Something has changed',
      text: 'The time or the place of something you signed up for has changed. Look at it in Indigo.',
    },
    activity_cancelled: {
      title: 'It will not take place',
      text: 'Something you signed up for is cancelled. There are other events and missions to see.',
    },
    marked_absent: {
      title: 'Were you not there?',
      text: 'The team noted that you did not come. If that is not so, tell it in Indigo within 14 days.',
    },
    absence_reply: {
      title: 'Somebody answers',
      text: 'Somebody whom you noted as absent has answered. You can read it in Indigo.',
    },
  },
  mail: {
    greeting: 'Hello,',
    link: 'Open Indigo',
    closing: 'Warm wishes from Indigo',
    footer: 'You get this e-mail because you are a member of Indigo. We never ask for your password.',
  },
  code: {
    confirm: {
      title: 'Your code for Indigo',
      text: 'Type it in Indigo. Then we know that this is your address.',
    },
    password: {
      title: 'A code for a new Indigo password',
      text: 'Type it in Indigo, then choose a new password.',
    },
    invitation: {
      title: 'Your first password for Indigo',
      text: 'Sign in with the address and the password above. Then choose a password of your own.',
    },
    caution: 'You did not expect this? Then you do not need to do anything. Do not give it to anybody.',
  },
}
