// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shanke::world {

// One thing that happens in a history. `who` is a PC, a line or a server, counted round; what `a` and `b` are
// depends on the act and is counted round as well, so that every step means something in every history.
// Value.
struct Step
{
    enum class Act {
        Wait, // a seconds
        // What people do, at PC `who`.
        Save,        // a: plan
        SaveForeign, // the same by a program that knows more members
        Remove,      // a: plan
        Submit,      // a: plan
        Decide,      // a: submission; by the approver
        Attach,      // a: plan, b: bytes
        Fetch,       // a: plan
        Round,       // one synchronisation, waited for
        Follow,      // from now on always
        Rest,        // no more
        Allow,       // agrees to what stopped
        TakeBundle,  // for PC a
        BringBundle, // the bundle a, however old
        CopyWorkspace,
        // What befalls PC `who`.
        Kill,
        PowerCut,
        DieLater, // after a operations of its disk; b: odd is a power cut
        DiskFull,
        DiskReadOnly,
        DiskWell,
        ClockJump, // a hours
        // What befalls line `who`; the last one leads to the county.
        LineDown,
        LineUp,
        LineShape,  // a: which
        LineOld,    // a: odd hides that the server knows _bulk_get
        Misfortune, // a: kind of trouble, b: when and how
        // What befalls server `who`: the node, the county.
        ServerRestart,
        ServerPowerCut,
        ServerDieLater, // as DieLater
        ServerDiskFull,
        ServerDiskWell,
        SetAside,
        PutBack,
        Remake, // the database a
        Forge,  // a: what, b: of what
    };
    static constexpr int Acts = int(Act::Forge) + 1;

    Act act = Act::Wait;
    int who = 0;
    int a = 0;
    int b = 0;

    static QString wordOf(Act act); // "save", "put-back"
    QString toString() const;
};

using History = QList<Step>;

} // namespace shanke::world
