/**
 * Services whose keys have no prefix of their own: what tells them is the name that they are assigned to, as in
 * `ALGOLIA_API_KEY=`. In lower case; a name counts when the identifier holds it beside a word such as `key` or `token`.
 */
export const vendorNames =
  'adafruit adyen airbrake airtable akamai algolia alchemy amplitude anthropic appdynamics appsflyer artifactory asana atlassian auth0 aws azure backblaze ' +
  'beamer binance bitbucket bitly bittrex braintree branch brevo bugsnag cloudflare cloudinary codecov coinbase cohere confluent ' +
  'contentful coveralls databricks datadog deepgram deepseek digitalocean discord docusign droneci dropbox dynatrace elastic etsy ' +
  'eventbrite facebook fastly finnhub firebase fivetran flickr freshbooks freshdesk gemini geocodio giphy gitter gocardless google ' +
  'grafana heroku hubspot ibm infura instagram intercom ipinfo ipstack jenkins jira jfrog kraken kucoin launchdarkly linkedin lob ' +
  'logdna looker magento mailchimp mailgun mailjet mapbox mattermost messagebird mistral mixpanel mongodb mux netlify newrelic nytimes ' +
  'okta onesignal openai openweather optimizely pagerduty paypal pendo phrase pinecone plaid polygon postmark pusher quickbooks rapidapi ' +
  'redis replicate rollbar salesforce segment sentry shodan shopify shutterstock sidekiq smartsheet snowflake snyk sonar sparkpost spotify squarespace stripe sumologic ' +
  'supabase tatum teams telegram terraform travis trello tomtom twilio twitch twitter typeform unsplash vercel virustotal vonage weatherapi ' +
  'webflow wistia wordpress yandex youtube zendesk zoho zoom'
