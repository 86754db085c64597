// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Step.h"

#include "world/Trouble.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

QString Step::wordOf(Act act)
{
    static const QStringList words{u"wait"_s,
                                   u"save"_s,
                                   u"save-foreign"_s,
                                   u"remove"_s,
                                   u"submit"_s,
                                   u"decide"_s,
                                   u"attach"_s,
                                   u"fetch"_s,
                                   u"round"_s,
                                   u"follow"_s,
                                   u"rest"_s,
                                   u"allow"_s,
                                   u"take-bundle"_s,
                                   u"bring-bundle"_s,
                                   u"copy-workspace"_s,
                                   u"kill"_s,
                                   u"power-cut"_s,
                                   u"die-later"_s,
                                   u"disk-full"_s,
                                   u"disk-read-only"_s,
                                   u"disk-well"_s,
                                   u"clock-jump"_s,
                                   u"line-down"_s,
                                   u"line-up"_s,
                                   u"line-shape"_s,
                                   u"line-old"_s,
                                   u"misfortune"_s,
                                   u"server-restart"_s,
                                   u"server-power-cut"_s,
                                   u"server-die-later"_s,
                                   u"server-disk-full"_s,
                                   u"server-disk-well"_s,
                                   u"set-aside"_s,
                                   u"put-back"_s,
                                   u"remake"_s,
                                   u"forge"_s};
    return words[int(act)];
}

QString Step::toString() const
{
    const QString text = u"%1 %2 %3 %4"_s.arg(wordOf(act), -16).arg(who).arg(a).arg(b);
    if (act != Act::Misfortune)
        return text;
    return text + u"  ("_s + Trouble::nameOf(Trouble::Kind(a % Trouble::Kinds)) + u')';
}

} // namespace shanke::world
