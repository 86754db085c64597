// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Preflight.h"
#include "lesson/Roster.h"
#include "workspace/AccountSettings.h"
#include "workspace/Delivery.h"
#include "workspace/KeepingValues.h"
#include "workspace/NearbyValues.h"
#include "workspace/PlanValues.h"
#include "workspace/ReviewValues.h"
#include "workspace/SyncStatus.h"
#include "workspace/TodayValues.h"

// All values that cross the border between ui or cli and the engine. They name revisions and places in words
// a person's program needs, never in the protocol's.
