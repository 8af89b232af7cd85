import type { LinkProps } from '@tanstack/react-router'
import type { ActivityType } from '../../../../shared/model/activity.ts'

/** The page of an event or a mission. */
export const activityLink = (type: ActivityType, activityId: string): Pick<LinkProps, 'to' | 'params'> =>
  type === 'event'
    ? { to: '/events/$activityId', params: { activityId } }
    : { to: '/missions/$activityId', params: { activityId } }
