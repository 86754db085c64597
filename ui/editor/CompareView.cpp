// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CompareView.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Formatting.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/sheet/PlanPlaces.h"
#include "ui/sheet/SheetExcerpt.h"

#include <QHBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

CompareView::CompareView(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"editor.compare"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CompareView::compare(PlanEdits& edits, const PlanVersion& theirs, const QDateTime& now)
{
    m_choice.emplace(edits, theirs);
    m_now = now;
    m_buttons.clear();
    auto* content = new QWidget;
    content->setProperty("surface", u"column"_s);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::page);
    m_rows->setSpacing(spacing::medium);
    m_rows->addWidget(createHead());
    for (const QString& place : m_choice->places())
        m_rows->addWidget(createRow(place));
    m_rows->addStretch();
    setWidget(content);
    showChoices();
}

QWidget* CompareView::createHead()
{
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->addWidget(makeLabel(tr("Two versions of this plan"), TextRole::Heading));
    const QString when = Formatting::moment(m_choice->theirs().plan.updatedAt(), m_now);
    words->addWidget(makeLabel(
        tr("The other one was changed on another device %1. Both are kept until you finish.").arg(when),
        TextRole::Muted, LineBreaks::Wrap));
    QPushButton* back = makeButton(tr("Back to the sheet"), ButtonKind::Plain, u"back"_s);
    back->setObjectName(u"editor.compare.back"_s);
    connect(back, &QPushButton::clicked, this, &CompareView::backWanted);
    m_finish = makeButton({}, ButtonKind::Primary);
    m_finish->setObjectName(u"editor.compare.finish"_s);
    connect(m_finish, &QPushButton::clicked, this, [this] { emit finished(m_choice->theirs().rev); });

    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(back, 0, Qt::AlignTop);
    layout->addWidget(m_finish, 0, Qt::AlignTop);
    return head;
}

QWidget* CompareView::createRow(const QString& place)
{
    auto* row = new Card(PlanPlaces::title(place));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(spacing::large);
    sides->addWidget(createSide(place, Choice::Mine), 1);
    sides->addWidget(createSide(place, Choice::Theirs), 1);
    row->content()->addLayout(sides);
    return row;
}

QWidget* CompareView::createSide(const QString& place, Choice side)
{
    const bool mine = side == Choice::Mine;
    QPushButton* button = makeButton(mine ? tr("Keep mine") : tr("Take the other"));
    button->setCheckable(true);
    button->setObjectName(u"editor.compare.%1.%2"_s.arg(place, mine ? u"mine"_s : u"theirs"_s));
    button->setAccessibleName(button->text() + u": "_s + PlanPlaces::title(place));
    connect(button, &QPushButton::clicked, this, [this, place, side] {
        m_choice->choose(place, side);
        showChoices();
    });
    (mine ? m_buttons[place].first : m_buttons[place].second) = button;

    auto* view = new QWidget;
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(mine ? tr("Yours") : tr("The other device's"), TextRole::Small));
    const LessonPlan& own = m_choice->mine();
    const LessonPlan& other = m_choice->theirs().plan;
    layout->addWidget(mine ? new SheetExcerpt(own, other, place) : new SheetExcerpt(other, own, place));
    layout->addStretch();
    layout->addWidget(button, 0, Qt::AlignLeft);
    return view;
}

void CompareView::showChoices()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value().first->setChecked(m_choice->choice(it.key()) == Choice::Mine);
        it.value().second->setChecked(m_choice->choice(it.key()) == Choice::Theirs);
    }
    m_finish->setText(m_choice->open() > 0 ? tr("Keep mine for the rest and finish") : tr("Finish"));
}

} // namespace shanke
