// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AboutArea.h"

#include "ui/common/Formatting.h"
#include "ui/common/Labels.h"
#include "ui/common/whenReady.h"
#include "workspace/DeviceService.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QListWidget>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A word of a program that is not here has no name in any language.
QString newerLine(const NewerDocument& document)
{
    QStringList parts{document.who.isEmpty() ? AboutArea::tr("nobody says who wrote it") : document.who,
                      AboutArea::tr("“%1”").arg(document.kind)};
    if (document.at.isValid())
        parts.append(Formatting::moment(document.at, QDateTime::currentDateTime()));
    if (document.isWaiting)
        parts.append(AboutArea::tr("waits"));
    return parts.join(u" · "_s);
}

} // namespace

AboutArea::AboutArea(Workspace& workspace, QWidget* parent)
    : AreaPage(tr("About"), tr("Shanke (山课): lesson preparation that never waits for the network."),
               parent),
      m_workspace(workspace),
      m_sentence(makeLabel(
          tr("This came from a newer version of the program. It is kept and passed on as it is, and "
             "counts for nothing here; to read it, update this one."),
          TextRole::Body, LineBreaks::Wrap)),
      m_newer(new QListWidget)
{
    addFact(tr("Version"))->setText(QStringLiteral(SHANKE_VERSION));
    addFact(tr("Licence"))
        ->setText(tr("GNU General Public License, version 3 or later: everyone may use, study, "
                     "share and improve it."));
    addFact(tr("Built with"))
        ->setText(tr("Qt %1, SQLite, and the replication protocol of Apache CouchDB")
                      .arg(QLatin1StringView(qVersion())));
    m_sentence->setObjectName(u"settings.newerSentence"_s);
    m_newer->setObjectName(u"settings.newer"_s);
    m_newer->setAccessibleName(tr("From a newer version"));
    m_newer->setWordWrap(true);
    addWide(m_sentence);
    addWide(m_newer);
    showNewer({});
}

void AboutArea::showEvent(QShowEvent* event)
{
    AreaPage::showEvent(event);
    reload();
}

void AboutArea::reload()
{
    whenReady(m_workspace.devices().ofNewerKinds(), this,
              [this](const Result<QList<NewerDocument>>& documents) {
                  showNewer(documents.value_or(QList<NewerDocument>()));
              });
}

void AboutArea::showNewer(const QList<NewerDocument>& documents)
{
    m_newer->clear();
    for (const NewerDocument& document : documents)
        m_newer->addItem(newerLine(document));
    m_newer->setHidden(documents.isEmpty());
    m_sentence->setHidden(documents.isEmpty());
}

} // namespace shanke
