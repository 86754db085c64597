// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchFilterBar.h"

#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr PlanStatus states[]{PlanStatus::Draft,       PlanStatus::Submitted, PlanStatus::Returned,
                              PlanStatus::Resubmitted, PlanStatus::Approved,  PlanStatus::ApprovedWithNotes,
                              PlanStatus::Withdrawn};

// Below the first, which is everything. A choice that is not there any more is everything.
void fill(QComboBox* box, const QStringList& values, const std::function<QString(const QString&)>& wordOf)
{
    const QSignalBlocker silence(box);
    const QVariant chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const QString& value : values)
        box->addItem(wordOf(value), value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

SearchFilterBar::SearchFilterBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_kind = add(u"kind"_s, tr("All kinds"));
    m_subject = add(u"subject"_s, tr("All subjects"));
    m_grade = add(u"grade"_s, tr("All grades"));
    m_class = add(u"class"_s, tr("All classes"));
    m_state = add(u"state"_s, tr("All states"));
    m_author = add(u"author"_s, tr("Everybody"));
    m_year = add(u"year"_s, tr("All years"));
    for (const PlanStatus state : states)
        m_state->addItem(Words::status(state), int(state));
}

QComboBox* SearchFilterBar::add(const QString& name, const QString& everything)
{
    auto* box = new QComboBox;
    box->setObjectName(u"search."_s + name);
    //: said of a list to choose from, in which nothing is chosen yet: "Narrow down: all subjects"
    box->setAccessibleName(tr("Narrow down: %1").arg(everything));
    box->addItem(everything, QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &SearchFilterBar::changed);
    return box;
}

void SearchFilterBar::showChoices(const SearchFilters& filters)
{
    const auto asItIs = [](const QString& value) { return value; };
    fill(m_kind, filters.choices.kinds,
         [](const QString& word) { return KindWords::kind(DocId(word + u':')); });
    fill(m_subject, filters.choices.subjects, &Words::subject);
    fill(m_grade, filters.choices.grades, &Words::grade);
    fill(m_class, filters.choices.classes, asItIs);
    fill(m_author, filters.choices.authors,
         [&](const QString& id) { return filters.names.value(UserId(id), id); });
    fill(m_year, filters.choices.years, asItIs);
}

SearchRequest SearchFilterBar::request() const
{
    SearchRequest request;
    request.query.kind = m_kind->currentData().toString();
    request.query.subject = m_subject->currentData().toString();
    request.query.grade = m_grade->currentData().toString();
    request.query.className = m_class->currentData().toString();
    request.query.author = UserId(m_author->currentData().toString());
    request.query.year = m_year->currentData().toInt();
    if (m_state->currentIndex() > 0)
        request.status = PlanStatus(m_state->currentData().toInt());
    return request;
}

QList<QComboBox*> SearchFilterBar::boxes() const
{
    return {m_kind, m_subject, m_grade, m_class, m_state, m_author, m_year};
}

bool SearchFilterBar::isAll() const
{
    const QList<QComboBox*> all = boxes();
    return std::all_of(all.begin(), all.end(), [](const QComboBox* box) { return box->currentIndex() == 0; });
}

void SearchFilterBar::chooseAll()
{
    for (QComboBox* box : boxes())
        box->setCurrentIndex(0);
}

} // namespace shanke
