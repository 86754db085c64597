// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StandardNewsBar.h"

#include "ui/common/ReminderTimes.h"
#include "ui/common/Words.h"
#include "ui/common/whenReady.h"
#include "ui/plans/StandardsDialog.h"
#include "workspace/ColumnService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <QSettings>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPlansNamed = 3; // the others are counted

// What was told on this desktop last: a new start of the program does not tell it again.
const QString ToldKey = u"standardNews/told"_s;

QString newsItem(const StandardNews& news)
{
    const LessonHeader& header = news.plan.header;
    //: the title of a plan, a grade, a subject
    return StandardNewsBar::tr("“%1” (%2 %3)")
        .arg(Words::title(header), Words::grade(header.grade), Words::subject(header.subject));
}

QString newsItems(const QList<StandardNews>& news)
{
    QStringList items;
    for (const StandardNews& each : news.first(qMin(news.size(), MostPlansNamed)))
        items.append(newsItem(each));
    if (const qsizetype others = news.size() - items.size(); others > 0)
        items.append(StandardNewsBar::tr("%n more", nullptr, int(others)));
    return items.join(StandardNewsBar::tr("; "));
}

QString sentenceOf(const QList<StandardNews>& news)
{
    if (news.size() > 1)
        //: %1 names some of them
        return StandardNewsBar::tr("%n standard plan(s) are new or have a new version: %1.", nullptr,
                                   int(news.size()))
            .arg(newsItems(news));
    const StandardNews& only = news.first();
    if (!only.isNext)
        return StandardNewsBar::tr("There is a new standard plan: %1.").arg(newsItem(only));
    if (only.own.isEmpty())
        return StandardNewsBar::tr("A standard plan has a new version: %1, version %2.")
            .arg(newsItem(only))
            .arg(only.version);
    return StandardNewsBar::tr(
               "The standard plan that yours was made from has a new version: %1, version %2.")
        .arg(newsItem(only))
        .arg(only.version);
}

} // namespace

StandardNewsBar::StandardNewsBar(Workspace& workspace, Clock& clock, QWidget* parent)
    : InfoBar(parent), m_workspace(workspace), m_clock(clock)
{
    setObjectName(u"shell.standardNews"_s);
    hide();
    connect(&workspace.sync(), &SyncService::statusChanged, this, &StandardNewsBar::onStatus);
    connect(&workspace, &Workspace::changed, this, [this] { m_looking.want(); });
    m_looking.want();
}

void StandardNewsBar::onStatus(const SyncStatus& status)
{
    const LinkState before = std::exchange(m_link, status.link);
    if (before != LinkState::Working || status.link == LinkState::Working)
        return;
    m_isExchanged = m_isExchanged || (status.link == LinkState::Idle && !status.problem);
    m_looking.want();
}

// What cannot be read now is read the next time.
void StandardNewsBar::look()
{
    whenReady(m_workspace.columns().news(std::exchange(m_isExchanged, false)), this,
              [this](const Result<QList<StandardNews>>& news) {
                  if (news)
                      show(*news);
                  m_looking.answered();
              });
}

void StandardNewsBar::show(const QList<StandardNews>& news)
{
    if (news == m_news)
        return;
    m_news = news;
    if (news.isEmpty())
        return hide();
    showUntilClosed(Tone::Info, sentenceOf(news),
                    {news.size() == 1 ? tr("Look at it") : tr("Look at them"), [this] { lookAt(); }});
    tell();
}

void StandardNewsBar::tell()
{
    const ReminderTimes times = ReminderTimes::kept(QSettings());
    if (m_news.isEmpty() || !times.isOn)
        return;
    if (times.isQuiet(m_clock.now().time())) {
        if (!std::exchange(m_isWaiting, true))
            m_clock.after(QuietPause, this, [this] {
                m_isWaiting = false;
                tell();
            });
        return;
    }
    const QString items = newsItems(m_news);
    QSettings settings;
    if (settings.value(ToldKey).toString() == items)
        return;
    settings.setValue(ToldKey, items);
    emit told(tr("New standard plans"), items);
}

void StandardNewsBar::lookAt()
{
    if (m_news.size() == 1)
        return open(m_news.first());
    QList<RecordSummary> plans;
    for (const StandardNews& each : std::as_const(m_news))
        plans.append(each.plan);
    auto* dialog = new StandardsDialog(
        plans,
        tr("New, or in a new version. One that a plan of yours was made from opens beside "
           "your plan, where you keep yours, take the new one or put both together."),
        m_clock, window());
    dialog->offerKnown();
    connect(dialog, &StandardsDialog::chosen, this, [this, listed = m_news](const DocId& id) {
        for (const StandardNews& each : listed) {
            if (each.plan.id == id)
                open(each);
        }
    });
    connect(dialog, &StandardsDialog::allKnown, this, [this, listed = m_news] { noteKnown(listed); });
    dialog->open();
}

void StandardNewsBar::open(const StandardNews& news)
{
    noteKnown({news});
    if (news.own.isEmpty())
        emit standardWanted(news.plan.id);
    else
        emit ownWanted(news.own);
}

void StandardNewsBar::noteKnown(const QList<StandardNews>& known)
{
    whenReady(m_workspace.columns().noteKnown(known), this, [this](const Result<>&) { m_looking.want(); });
}

} // namespace shanke
