// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ChangePane.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLinesShown = 4; // the rest is scrolled to

} // namespace

ChangePane::ChangePane(QWidget* parent)
    : QWidget(parent),
      m_sinceLast(makeChoice(ComparedTo::LastTime, u"review.sinceLast"_s)),
      m_sinceStandard(makeChoice(ComparedTo::Standard, u"review.sinceStandard"_s)),
      m_noStandard(makeLabel(tr("Made from no standard plan"), TextRole::Muted)),
      m_list(new QListWidget)
{
    m_noStandard->setObjectName(u"review.noStandard"_s);
    m_list->setObjectName(u"review.differences"_s);
    m_list->setAccessibleName(tr("What changed"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(spacing::tight);
    choices->addWidget(m_sinceLast);
    choices->addWidget(m_sinceStandard);
    choices->addWidget(m_noStandard);
    choices->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, 0, spacing::large, spacing::small);
    layout->setSpacing(spacing::tight);
    layout->addLayout(choices);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            emit changeChosen(item->data(Qt::UserRole).toString());
    });
}

QPushButton* ChangePane::makeChoice(ComparedTo what, const QString& object)
{
    QPushButton* button = makeButton({});
    button->setObjectName(object);
    button->setCheckable(true);
    button->setProperty("kind", u"choice"_s);
    connect(button, &QPushButton::clicked, this, [this, what] { choose(what); });
    return button;
}

void ChangePane::showChanges(const ReviewChanges& changes, bool isOfLesson)
{
    m_changes = changes;
    m_comparedTo = changes.first();
    m_sinceLast->setVisible(changes.has(ComparedTo::LastTime));
    m_sinceStandard->setVisible(changes.has(ComparedTo::Standard));
    m_sinceLast->setText(
        tr("%n change(s) since last time", nullptr, int(changes.lines(ComparedTo::LastTime).size())));
    m_sinceStandard->setText(tr("%n change(s) from the plan it was made from", nullptr,
                                int(changes.lines(ComparedTo::Standard).size())));
    m_noStandard->setVisible(isOfLesson && !changes.has(ComparedTo::Standard));
    setVisible(changes.has(ComparedTo::LastTime) || changes.has(ComparedTo::Standard) || isOfLesson);
    showChosen();
}

void ChangePane::turn()
{
    const ComparedTo other =
        m_comparedTo == ComparedTo::LastTime ? ComparedTo::Standard : ComparedTo::LastTime;
    if (m_changes.has(other))
        choose(other);
}

void ChangePane::choose(ComparedTo what)
{
    m_comparedTo = what;
    showChosen();
    emit comparedToChanged();
}

void ChangePane::showChosen()
{
    m_sinceLast->setChecked(m_comparedTo == ComparedTo::LastTime);
    m_sinceStandard->setChecked(m_comparedTo == ComparedTo::Standard);
    m_list->clear();
    for (const ShownChange& change : m_changes.lines(m_comparedTo)) {
        auto* item = new QListWidgetItem(change.sentence, m_list);
        item->setData(Qt::UserRole, change.block);
    }
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setFixedHeight(std::min(MostLinesShown, m_list->count()) * m_list->sizeHintForRow(0) +
                               spacing::tight);
}

} // namespace shanke
