// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Preflight.h"
#include "lesson/Roster.h"
#include "workspace/values/AccountSettings.h"
#include "workspace/values/Delivery.h"
#include "workspace/values/KeepingValues.h"
#include "workspace/values/NearbyValues.h"
#include "workspace/values/PlanValues.h"
#include "workspace/values/RecordValues.h"
#include "workspace/values/ReviewValues.h"
#include "workspace/values/SyncStatus.h"
#include "workspace/values/TodayValues.h"

// All values that cross the border between ui or cli and the engine. They name revisions and places in words
// a person's program needs, never in the protocol's.
