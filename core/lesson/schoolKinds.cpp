// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/schoolKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

const KindDescription& rosterKind()
{
    static const KindDescription kind{
        .word = u"roster"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Staff list"),
        .family = Family::Event,
    };
    return kind;
}

const KindDescription& timetableKind()
{
    static const KindDescription kind{
        .word = u"timetable"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Timetable"),
        .merging = Merging::ByPlace,
    };
    return kind;
}

} // namespace shanke
