// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/WeekCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/today/TodayViewModel.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int MostOfTitle = 24; // characters on a button

void setNotice(QPushButton* button, int count, const QString& text)
{
    button->setHidden(count == 0);
    button->setText(text);
}

} // namespace

WeekCard::WeekCard(QWidget* parent)
    : Card(parent),
      m_nothing(makeLabel(tr("Nothing came back."), TextRole::Muted)),
      m_numbers(makeLabel({}, TextRole::Body)),
      m_progress(new QProgressBar)
{
    auto* notices = new QWidget;
    auto* left = new QHBoxLayout(notices);
    m_returned = addNotice(left, u"returned"_s, u"today.returned"_s);
    m_toReview = addNotice(left, u"review"_s, u"today.toReview"_s);
    m_daysOff = addNotice(left, u"today"_s, u"today.daysOff"_s);
    m_conflicts = addNotice(left, u"conflict"_s, u"today.conflicts"_s);
    m_research = addNotice(left, u"research"_s, u"today.research"_s);
    left->addWidget(m_nothing);
    left->addStretch();
    auto* week = new QWidget;
    auto* right = new QHBoxLayout(week);
    right->setSpacing(spacing::medium);
    right->addWidget(m_numbers);
    right->addWidget(m_progress);
    for (QLayout* part : std::initializer_list<QLayout*>{left, right})
        part->setContentsMargins(0, 0, 0, 0);
    auto* row = new FoldingRow;
    row->addPart(notices);
    row->addPart(week);
    content()->addWidget(row);
    m_numbers->setObjectName(u"today.numbers"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    connect(m_returned, &QPushButton::clicked, this, &WeekCard::returnedRequested);
    connect(m_toReview, &QPushButton::clicked, this, &WeekCard::reviewRequested);
    connect(m_daysOff, &QPushButton::clicked, this, &WeekCard::daysOffRequested);
    connect(m_conflicts, &QPushButton::clicked, this, &WeekCard::conflictsRequested);
    connect(m_research, &QPushButton::clicked, this, [this] { emit recordRequested(m_first); });
}

QPushButton* WeekCard::addNotice(QHBoxLayout* layout, const QString& iconName, const QString& objectName)
{
    auto* button = makeButton({}, ButtonKind::Plain, iconName);
    button->setObjectName(objectName);
    layout->addWidget(button);
    return button;
}

// The first of what waits; the others come after it.
QString WeekCard::waitingSentence(const TodayViewModel& model)
{
    if (model.waiting().isEmpty())
        return {};
    const WaitingRecord& first = model.waiting().first();
    const QString title = plainCaption(first.title.left(MostOfTitle));
    //: a kind of record ("Research task") and its title
    const QString what = tr("%1: %2").arg(KindWords::kind(first.id), title);
    const int others = int(model.waiting().size()) - 1;
    //: one thing that waits, and how many others do
    return others > 0 ? tr("%1 and %n more", nullptr, others).arg(what) : what;
}

void WeekCard::show(const TodayViewModel& model)
{
    m_first = model.waiting().isEmpty() ? DocId() : model.waiting().first().id;
    setNotice(m_research, int(model.waiting().size()), waitingSentence(model));
    setNotice(m_returned, model.returned(), tr("%n came back", nullptr, model.returned()));
    setNotice(m_toReview, model.waitingForMe(),
              tr("%n waiting for your review", nullptr, model.waitingForMe()));
    //: that the school proposes and this person has not answered
    setNotice(m_daysOff, model.daysOff(), tr("%n day(s) without lessons", nullptr, model.daysOff()));
    setNotice(m_conflicts, model.conflicts(), tr("%n with two versions", nullptr, model.conflicts()));
    m_nothing->setHidden(model.returned() + model.waitingForMe() + model.daysOff() + model.conflicts() +
                             int(model.waiting().size()) >
                         0);

    const bool hasLessons = model.lessonsThisWeek() > 0;
    m_numbers->setHidden(!hasLessons);
    m_progress->setHidden(!hasLessons);
    m_numbers->setText(tr("This week: %1 of %2 prepared · %3 approved")
                           .arg(model.prepared())
                           .arg(model.lessonsThisWeek())
                           .arg(model.approved()));
    m_progress->setRange(0, std::max(1, model.lessonsThisWeek()));
    m_progress->setValue(model.prepared());
    m_progress->setAccessibleName(m_numbers->text());
}

} // namespace shanke
