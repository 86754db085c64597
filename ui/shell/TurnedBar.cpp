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

constexpr qsizetype MostTurnedNamed = 3; // the others are counted, and named once these are known

QString turnedItem(const TurnedVerdict& turned)
{
    if (!turned.verdict)
        //: the title of a plan
        return TurnedBar::tr("“%1”, handed in").arg(turned.title);
    //: the title of a plan, a verdict, a name
    return TurnedBar::tr("“%1”, %2 by %3")
        .arg(turned.title, Words::verdict(*turned.verdict),
             Words::decider(turned.decidedBy, turned.inPlaceOf));
}

QString turnedItems(const QList<TurnedVerdict>& named, qsizetype others)
{
    QStringList items;
    for (const TurnedVerdict& each : named)
        items.append(turnedItem(each));
    if (others > 0)
        items.append(TurnedBar::tr("%n more", nullptr, int(others)));
    return items.join(TurnedBar::tr("; "));
}

// What counts again waits until what is lost has been looked at; and the sentence gives one reason.
QList<TurnedVerdict> toldTogether(QList<TurnedVerdict> turned)
{
    const auto first =
        std::find_if(turned.cbegin(), turned.cend(), [](const auto& each) { return !each.counts; });
    if (turned.isEmpty())
        return {};
    const TurnedVerdict like = first == turned.cend() ? turned.first() : *first;
    turned.removeIf([&like](const TurnedVerdict& each) {
        return each.counts != like.counts || (!like.counts && each.reason != like.reason);
    });
    return turned;
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

void TurnedBar::show(const QList<TurnedVerdict>& turned)
{
    const QList<TurnedVerdict> together = toldTogether(turned);
    if (together.isEmpty()) {
        m_told.clear();
        return hide();
    }
    const QList<TurnedVerdict> named = together.first(qMin(together.size(), MostTurnedNamed));
    const QString items = turnedItems(named, together.size() - named.size());
    const bool counts = named.first().counts;
    const QString text =
        counts ? tr("Counts again: %1.").arg(items)
               : tr("Does not count any more: %1. %2").arg(items, DoubtWords::sentence(named.first().reason));
    showUntilClosed(counts ? Tone::Info : Tone::Attention, text,
                    {tr("Look at it"), [this, named] { lookAt(named); }});
    if (std::exchange(m_told, text) != text)
        emit told(counts ? tr("Something counts again") : tr("Something does not count any more"), items);
}

// Only what was named is known now; the next of them follow.
void TurnedBar::lookAt(const QList<TurnedVerdict>& named)
{
    whenReady(m_workspace.reviews().noteTurned(named), this, [this](const Result<>&) { look(); });
    if (named.first().isOwnPlan)
        emit planWanted(named.first().plan);
    else
        emit reviewWanted();
}

} // namespace shanke
