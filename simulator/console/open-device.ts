import type { HttpChannel } from '../../lambda/app/http-event.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { type IdSource, randomIds } from '../../lambda/kernel/ids.ts';
import type { LocalAlexa } from '../local-alexa.ts';
import { ownModel } from '../own-model.ts';
import { openDevice } from '../platforms/platforms.ts';
import { functionTarget } from '../platforms/targets/function-target.ts';
import { channelOf, screenOf } from './page-seat.ts';
import type { TurnRoom } from './take-turn.ts';

/**
 * Devices that speak with the skill of this process, each with a session of its own; those of Alexa share what Amazon knows of the house.
 * @param channels the skill, by the name of its channel
 */
export function openDeviceIn(
  channels: Readonly<Record<'alexa' | 'dialogflow' | 'chat', HttpChannel>>,
  clock: Clock,
  { cloud, apiEndpoint }: LocalAlexa,
): TurnRoom['openDevice'] {
  return (talk, { channel: name, device: kind, room }) => {
    const channel = channels[channelOf(name)];
    const place = `${talk.id}-${room.replaceAll(' ', '-')}-${kind}`;
    return openDevice(name, {
      target: functionTarget({ label: name, handle: (body, headers) => channel.handle(body, headers) }),
      clock,
      ids: idsAt(place),
      locale: talk.locale,
      user: talk.shopper,
      model: ownModel(talk.locale),
      screen: screenOf(kind),
      deviceId: `amzn1.ask.device.${place}`,
      cloud,
      apiEndpoint,
    });
  };
}

/** Ids that say where they were made, so that a person can find a request again; nobody can guess them. */
function idsAt(place: string): IdSource {
  return { next: () => `${place}-${randomIds.next()}` };
}
