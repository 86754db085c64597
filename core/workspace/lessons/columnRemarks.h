// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/PrepValues.h"

#include <QSet>

// What teachers of all schools say of the standard plans of a curator, in a thread of the pool.
namespace shanke {

// The plans of the columns that this person keeps on which others have commented: those with comments that
// are not among `seen` first, then what was said last. Comments that do not count are none.
Result<QList<CommentedPlan>> commentedPlans(const ReadView& view, const QSet<DocId>& seen);

// Every comment on a standard plan that counts.
Result<QSet<DocId>> remarksOn(const ReadView& view, const DocId& standard);

} // namespace shanke
