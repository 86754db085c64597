// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TurnedBar.h"

#include "ui/common/DoubtWords.h"
#include "ui/common/Words.h"
#include "ui/common/whenReady.h"
#include "workspace/ReviewDesk.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTurnedNamed = 3; // the others are counted

QString turnedItem(const TurnedVerdict& turned)
{
    if (!turned.verdict)
        //: the title of a plan
        return TurnedBar::tr("“%1”, handed in").arg(turned.title);
    //: the title of a plan, a verdict, a name
    return TurnedBar::tr("“%1”, %2 by %3")
        .arg(turned.title, Words::verdict(*turned.verdict), turned.decidedBy);
}

QString turnedItems(const QList<TurnedVerdict>& turned)
{
    QStringList items;
    for (const TurnedVerdict& each : turned.first(qMin(turned.size(), MostTurnedNamed)))
        items.append(turnedItem(each));
    if (turned.size() > MostTurnedNamed)
        items.append(TurnedBar::tr("%n more", nullptr, int(turned.size() - MostTurnedNamed)));
    return items.join(TurnedBar::tr("; "));
}

} // namespace

TurnedBar::TurnedBar(Workspace& workspace, QWidget* parent) : InfoBar(parent), m_workspace(workspace)
{
    setObjectName(u"shell.turned"_s);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &TurnedBar::onStatus);
    look();
}

void TurnedBar::onStatus(const SyncStatus& status)
{
    const LinkState before = std::exchange(m_link, status.link);
    if (before == LinkState::Working && status.link != LinkState::Working)
        look();
}

void TurnedBar::look()
{
    whenReady(m_workspace.reviews().turned(), this, [this](const Result<QList<TurnedVerdict>>& turned) {
        show(turned.value_or(QList<TurnedVerdict>()));
    });
}

// What counts again waits until what is lost has been looked at.
void TurnedBar::show(const QList<TurnedVerdict>& turned)
{
    QList<TurnedVerdict> lost = turned;
    lost.removeIf([](const TurnedVerdict& each) { return each.counts; });
    const QList<TurnedVerdict>& shown = lost.isEmpty() ? turned : lost;
    if (shown.isEmpty()) {
        m_told.clear();
        return hide();
    }
    const TurnedVerdict first = shown.first();
    const QString text = lost.isEmpty() ? tr("Counts again: %1.").arg(turnedItems(shown))
                                        : tr("Does not count any more: %1. %2")
                                              .arg(turnedItems(shown), DoubtWords::sentence(first.reason));
    showMessage(lost.isEmpty() ? Tone::Info : Tone::Attention, text,
                {tr("Look at it"), [this, first] { lookAt(first); }});
    if (std::exchange(m_told, text) != text)
        emit told(lost.isEmpty() ? tr("Something counts again") : tr("Something does not count any more"),
                  turnedItems(shown));
}

void TurnedBar::lookAt(const TurnedVerdict& turned)
{
    whenReady(m_workspace.reviews().noteTurned(), this, [this](const Result<>&) { look(); });
    if (turned.isOwnPlan)
        emit planWanted(turned.plan);
    else
        emit reviewWanted();
}

} // namespace shanke
