// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/schoolKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

const KindDescription& rosterKind()
{
    static const KindDescription kind{
        .word = u"roster"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Staff list"),
        .family = Family::Event,
        .homes = {{DatabaseKind::School, Writers::Administrator},
                  {DatabaseKind::County, Writers::Administrator}},
        .isAuthority = true,
    };
    return kind;
}

const KindDescription& timetableKind()
{
    static const KindDescription kind{
        .word = u"timetable"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Timetable"),
        .homes = {{DatabaseKind::School, Writers::Leaders, Keeping::HandedOn}},
        .merging = Merging::ByPlace,
    };
    return kind;
}

} // namespace shanke
