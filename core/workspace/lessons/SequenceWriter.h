// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ClassChange.h"
#include "workspace/devices/EventWriter.h"

namespace shanke {

// Signs what whoever works here says of their classes, in their own space, as one act that is undone
// together. All or none, unless the disk fails. InvalidInput: something of it cannot stand. Precondition: who
// works here is not known yet. In the engine thread; what it answers is durable.
Result<> sayOfClasses(EventWriter& events, QList<ClassChange> changes, const QDateTime& now);

} // namespace shanke
