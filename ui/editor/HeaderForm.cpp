// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HeaderForm.h"

#include "lesson/Vocabulary.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/DateField.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/NumberField.h"
#include "ui/sheet/FieldWords.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QScopedValueRollback>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsInARow = 3;

ChoiceField* makeChoice(const QStringList& keys, QString (*word)(const QString&))
{
    auto* field = new ChoiceField;
    field->addKey(QString(), QString());
    for (const QString& key : keys)
        field->addKey(key, word(key));
    return field;
}

QStringList classNames(const QString& text)
{
    static const QRegularExpression separators(u"[,，、;；\\s]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

void nameField(QWidget* field, const QString& member)
{
    field->setObjectName(u"editor."_s + member);
    field->setAccessibleName(FieldWords::name(member));
}

} // namespace

HeaderForm::HeaderForm(QWidget* parent) : QWidget(parent)
{
    createFields();
    createTable();
    connectFields();
}

void HeaderForm::createFields()
{
    m_title = new LineField;
    m_title->setProperty("sheet", u"title"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setPlaceholderText(tr("Lesson title"));
    m_subject = makeChoice(subjectKeys(), &Words::subject);
    m_grade = makeChoice(gradeKeys(), &Words::grade);
    m_volume = makeChoice(volumeKeys(), &Words::volume);
    m_edition = makeChoice(editionKeys(), &Words::edition);
    m_editionYear = new NumberField(2100);
    m_editionYear->setPlaceholderText(tr("year"));
    m_unitNo = new NumberField(99);
    m_unitNo->setPlaceholderText(tr("no.", "number of a unit"));
    m_unitTitle = new LineField;
    m_unitTitle->setPlaceholderText(tr("its title", "of a unit"));
    m_lessonNo = new LineField;
    m_lessonType = makeChoice(lessonTypeKeys(), &Words::lessonType);
    m_periodNo = new NumberField(99);
    m_periodCount = new NumberField(99);
    m_classes = new LineField;
    m_teachingWeek = new NumberField(30);
    m_plannedDate = new DateField;
    m_slot = new NumberField(12);
    m_preparedDate = new DateField;
    m_mainPreparer = new LineField;
    m_secondPreparer = new LineField;
    m_readFields = {{u"editionYear"_s, m_editionYear},
                    {u"unitNo"_s, m_unitNo},
                    {u"periodNo"_s, m_periodNo},
                    {u"periodCount"_s, m_periodCount},
                    {u"teachingWeek"_s, m_teachingWeek},
                    {u"plannedDate"_s, m_plannedDate},
                    {u"slot"_s, m_slot},
                    {u"preparedDate"_s, m_preparedDate}};
}

// Several boxes in one cell are seen as several.
QWidget* HeaderForm::cell(const QList<QWidget*>& fields)
{
    auto* cell = new QWidget;
    cell->setProperty("sheet", u"cell"_s);
    cell->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(2, 1, 2, 1);
    layout->setSpacing(4);
    for (QWidget* field : fields) {
        const bool keepsWidth = qobject_cast<NumberField*>(field) || qobject_cast<QLabel*>(field);
        layout->addWidget(field, keepsWidth ? 0 : 1);
        field->setProperty("boxed", fields.size() > 1);
        if (field == fields.last() && keepsWidth)
            layout->addStretch();
    }
    return cell;
}

void HeaderForm::addPair(QGridLayout* table, int place, const QString& field, QWidget* cell, int columns)
{
    QLabel* label = makeLabel(FieldWords::name(field), TextRole::Body);
    label->setProperty("sheet", u"label"_s);
    label->setAlignment(Qt::AlignCenter);
    table->addWidget(label, place / pairsInARow, 2 * (place % pairsInARow));
    table->addWidget(cell, place / pairsInARow, 2 * (place % pairsInARow) + 1, 1, columns);
}

void HeaderForm::createTable()
{
    auto* grid = new QWidget;
    grid->setProperty("sheet", u"grid"_s);
    grid->setAttribute(Qt::WA_StyledBackground);
    auto* table = new QGridLayout(grid);
    table->setContentsMargins(1, 1, 1, 1);
    table->setSpacing(1);
    for (int column = 0; column < pairsInARow; ++column)
        table->setColumnStretch(2 * column + 1, 1);
    addPair(table, 0, u"subject"_s, cell({m_subject}));
    addPair(table, 1, u"grade"_s, cell({m_grade, m_volume}));
    addPair(table, 2, u"edition"_s, cell({m_edition, m_editionYear}));
    addPair(table, 3, u"unit"_s, cell({m_unitNo, m_unitTitle}));
    addPair(table, 4, u"lessonNo"_s, cell({m_lessonNo}));
    addPair(table, 5, u"lessonType"_s, cell({m_lessonType}));
    addPair(table, 6, u"periodNo"_s,
            cell({m_periodNo, makeLabel(tr("of", "period 1 of 2"), TextRole::Muted), m_periodCount}));
    addPair(table, 7, u"classes"_s, cell({m_classes}));
    addPair(table, 8, u"teachingWeek"_s, cell({m_teachingWeek}));
    addPair(table, 9, u"plannedDate"_s, cell({m_plannedDate}));
    addPair(table, 10, u"slot"_s, cell({m_slot}));
    addPair(table, 11, u"preparedDate"_s, cell({m_preparedDate}));
    addPair(table, 12, u"mainPreparer"_s, cell({m_mainPreparer}));
    addPair(table, 13, u"secondPreparer"_s, cell({m_secondPreparer}), 3);

    QList<ReadField*> fields;
    for (const auto& [name, field] : m_readFields)
        fields.append(field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_title);
    layout->addWidget(grid);
    layout->addWidget(new FieldRemarks(fields));
}

void HeaderForm::connectFields()
{
    const QList<std::pair<LineField*, QString>> lines{{m_title, u"title"_s},
                                                      {m_unitTitle, u"unitTitle"_s},
                                                      {m_lessonNo, u"lessonNo"_s},
                                                      {m_classes, u"classes"_s},
                                                      {m_mainPreparer, u"mainPreparer"_s},
                                                      {m_secondPreparer, u"secondPreparer"_s}};
    for (const auto& [field, name] : lines) {
        nameField(field, name);
        connect(field, &QLineEdit::textEdited, this, &HeaderForm::read);
    }
    const QList<std::pair<ChoiceField*, QString>> choices{{m_subject, u"subject"_s},
                                                          {m_grade, u"grade"_s},
                                                          {m_volume, u"volume"_s},
                                                          {m_edition, u"edition"_s},
                                                          {m_lessonType, u"lessonType"_s}};
    for (const auto& [field, name] : choices) {
        nameField(field, name);
        connect(field, &ChoiceField::edited, this, &HeaderForm::read);
    }
    for (const auto& [name, field] : m_readFields) {
        nameField(field, name);
        connect(field, &ReadField::edited, this, &HeaderForm::read);
    }
}

void HeaderForm::showHeader(const LessonHeader& header)
{
    const QScopedValueRollback showing(m_showing, true);
    m_header = header;
    const auto unread = [&](const QString& name) { return header.unread.value(name); };
    m_title->setValue(header.title);
    m_subject->setKey(header.subject);
    m_grade->setKey(header.grade);
    m_volume->setKey(header.volume);
    m_edition->setKey(header.edition);
    m_editionYear->setNumber(header.editionYear, unread(u"editionYear"_s));
    m_unitNo->setNumber(header.unitNo, unread(u"unitNo"_s));
    m_unitTitle->setValue(header.unitTitle);
    m_lessonNo->setValue(header.lessonNo);
    m_lessonType->setKey(header.lessonType);
    m_periodNo->setNumber(header.periodNo, unread(u"periodNo"_s));
    m_periodCount->setNumber(header.periodCount, unread(u"periodCount"_s));
    if (classNames(m_classes->text()) != header.classes)
        m_classes->setValue(header.classes.join(tr(", ")));
    m_teachingWeek->setNumber(header.teachingWeek, unread(u"teachingWeek"_s));
    m_plannedDate->setDate(header.plannedDate, unread(u"plannedDate"_s));
    m_slot->setNumber(header.slot, unread(u"slot"_s));
    m_preparedDate->setDate(header.preparedDate, unread(u"preparedDate"_s));
    m_mainPreparer->setValue(header.mainPreparer);
    m_secondPreparer->setValue(header.secondPreparer);
}

void HeaderForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void HeaderForm::read()
{
    if (m_showing)
        return;
    m_header.title = m_title->text();
    m_header.subject = m_subject->key();
    m_header.grade = m_grade->key();
    m_header.volume = m_volume->key();
    m_header.edition = m_edition->key();
    m_header.editionYear = m_editionYear->number();
    m_header.unitNo = m_unitNo->number();
    m_header.unitTitle = m_unitTitle->text();
    m_header.lessonNo = m_lessonNo->text();
    m_header.lessonType = m_lessonType->key();
    m_header.periodNo = m_periodNo->number();
    m_header.periodCount = m_periodCount->number();
    m_header.classes = classNames(m_classes->text());
    m_header.teachingWeek = m_teachingWeek->number();
    m_header.plannedDate = m_plannedDate->date();
    m_header.slot = m_slot->number();
    m_header.preparedDate = m_preparedDate->date();
    m_header.mainPreparer = m_mainPreparer->text();
    m_header.secondPreparer = m_secondPreparer->text();
    m_header.unread.clear();
    for (const auto& [name, field] : m_readFields) {
        if (!field->unread().isEmpty())
            m_header.unread.insert(name, field->unread());
    }
    emit edited(m_header);
}

} // namespace shanke
