// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AboutArea.h"

#include <QLabel>

namespace shanke {

AboutArea::AboutArea(QWidget* parent)
    : AreaPage(tr("About"), tr("Shanke (山课): lesson preparation that never waits for the network."), parent)
{
    addFact(tr("Version"))->setText(QStringLiteral(SHANKE_VERSION));
    addFact(tr("Licence"))
        ->setText(tr("GNU General Public License, version 3 or later: everyone may use, study, "
                     "share and improve it."));
    addFact(tr("Built with"))
        ->setText(tr("Qt %1, SQLite, and the replication protocol of Apache CouchDB")
                      .arg(QLatin1StringView(qVersion())));
}

} // namespace shanke
