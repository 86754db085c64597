// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QCoreApplication>

namespace shanke {

// Why something that was submitted or decided does not count, or what is to be said of it although it does: a
// word for a badge, and a sentence that says what it means and what to do. Nothing where all is in order.
class DoubtWords
{
    Q_DECLARE_TR_FUNCTIONS(DoubtWords)
public:
    static QString word(Reason reason);
    static QString sentence(Reason reason);
};

} // namespace shanke
