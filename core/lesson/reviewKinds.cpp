// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/reviewKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

const KindDescription& submissionKind()
{
    static const KindDescription kind{
        .word = u"submission"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Submission"),
        .family = Family::Event,
        .isUrgent = true,
    };
    return kind;
}

const KindDescription& decisionKind()
{
    static const KindDescription kind{
        .word = u"decision"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Decision"),
        .family = Family::Event,
        .isUrgent = true,
    };
    return kind;
}

} // namespace shanke
