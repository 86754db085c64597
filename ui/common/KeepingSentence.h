// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/KeepingValues.h"

#include <QCoreApplication>

namespace shanke {

// What was done about the files of this PC, as a sentence for a person: what happened, what was kept, and
// what there is to do.
class KeepingSentence
{
    Q_DECLARE_TR_FUNCTIONS(KeepingSentence)
public:
    static QString of(const KeepingNote& note);
    // The same for all, a line each; empty when nothing was done.
    static QString of(const QList<KeepingNote>& notes);
};

} // namespace shanke
