// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace shanke {

// The words of the administrator's page in one of its two languages.
struct StatusWords
{
    QString language; // of the page, as HTML names it
    QString title;    // %1 the school
    QString asOf, never, nothing, unknown;
    QString attention, allWell, notYet;
    QString county, noCounty, lastContact, countyReached, countyAway, countyNotAsked, lacked, owed,
        waitingChanges, notCompared, refused;
    QString files, freeSpace, lowSpace, lastCheck, checkClean, findings, lastBackup, backupTrouble, damaged,
        repairs, notRepaired, checkNow;
    QString pcs, silentPcs, noSilentPcs, heardSince, lastHeard;

    // By what a browser asks for (Accept-Language): Chinese where it is wanted before English.
    static const StatusWords& in(QByteArrayView acceptLanguage);
};

} // namespace shanke
