// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HeaderForm.h"

#include "lesson/Vocabulary.h"
#include "lesson/planKinds.h"
#include "sheet/sheetLabels.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/PairGrid.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/DateField.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/NumberField.h"
#include "ui/sheet/SheetWords.h"

#include <QRegularExpression>
#include <QScopedValueRollback>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsInARow = 3;

// What a person chooses from, and how it is called.
struct HeaderChoices
{
    QStringList keys;
    QString (*word)(const QString&) = nullptr;
};

HeaderChoices choicesOf(const QString& member)
{
    static const QHash<QString, HeaderChoices> choices{
        {u"subject"_s, {subjectKeys(), &Words::subject}},
        {u"grade"_s, {gradeKeys(), &Words::grade}},
        {u"volume"_s, {volumeKeys(), &Words::volume}},
        {u"edition"_s, {editionKeys(), &Words::edition}},
        {u"lessonType"_s, {lessonTypeKeys(), &Words::lessonType}},
    };
    return choices.value(member);
}

int mostOf(const QString& member)
{
    static const QHash<QString, int> most{{u"editionYear"_s, 2100}, {u"teachingWeek"_s, 30}, {u"slot"_s, 12}};
    return most.value(member, 99);
}

const PlaceDescription* headerPlace(PlanLayout layout)
{
    const Record plan = withLayout(Record::create(planKind(), {}, {}), layout);
    return shownPlaces(planKind(), plan.toJson()).front();
}

QStringList classNames(const QString& text)
{
    static const QRegularExpression separators(u"[,，、;；\\s]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

HeaderForm::HeaderForm(PlanLayout layout, QWidget* parent)
    : QWidget(parent), m_layout(layout), m_place(headerPlace(layout)), m_titleLine(new QHBoxLayout)
{
    createFields();
    createTable();
}

// Number and title of a unit stand in one cell.
QString HeaderForm::nameOf(const QString& key) const
{
    return key == u"unit" ? SheetWords::text(unitLabel()) : KindWords::label(m_place->field(key)->label);
}

// What a kindergarten has to choose from is its own: a key too many in a list of grades must make no plan of
// a lesson into one of an activity, which is chosen at the form of the plan.
QStringList HeaderForm::keysOf(const QString& member) const
{
    const bool isOfKindergarten = m_layout == PlanLayout::Activity;
    if (member == u"subject" && isOfKindergarten)
        return domainKeys();
    QStringList keys = choicesOf(member).keys;
    if (member == u"grade")
        keys.removeIf([&](const QString& grade) { return grade.startsWith(u'K') != isOfKindergarten; });
    return keys;
}

void HeaderForm::createFields()
{
    for (const BoundField<LessonHeader>& field : LessonHeader::fields().bound()) {
        std::visit(
            [&](const auto& member) {
                if constexpr (requires { create(field.described, member); })
                    create(field.described, member);
                else
                    Q_UNREACHABLE(); // no header has such a member
            },
            field.member);
    }
    const auto hint = [this](const QString& key, const QString& text) {
        qobject_cast<QLineEdit*>(m_fields.value(key))->setPlaceholderText(text);
    };
    hint(u"title"_s, m_layout == PlanLayout::Activity ? nameOf(u"title"_s) : tr("Lesson title"));
    hint(u"editionYear"_s, tr("year"));
    hint(u"unitNo"_s, tr("no.", "number of a unit"));
    hint(u"unitTitle"_s, tr("its title", "of a unit"));
}

void HeaderForm::create(const FieldDescription& field, QString LessonHeader::*member)
{
    if (field.type == FieldType::Choice)
        return createChoice(field.key, member);
    LineField* line = createLine(field.key);
    addField(field.key, line,
             {[=](const LessonHeader& header) { line->setValue(header.*member); },
              [=](LessonHeader& header) { header.*member = line->text(); }});
}

// Names that a person separates as they like.
void HeaderForm::create(const FieldDescription& field, QStringList LessonHeader::*member)
{
    LineField* line = createLine(field.key);
    const auto show = [=](const LessonHeader& header) {
        if (classNames(line->text()) != header.*member)
            line->setValue((header.*member).join(tr(", ")));
    };
    addField(field.key, line,
             {show, [=](LessonHeader& header) { header.*member = classNames(line->text()); }});
}

void HeaderForm::create(const FieldDescription& field, int LessonHeader::*member)
{
    auto* number = new NumberField(mostOf(field.key));
    const auto show = [=, key = field.key](const LessonHeader& header) {
        number->setNumber(header.*member, header.unread.value(key));
    };
    addReadField(field.key, number, {show, [=](LessonHeader& header) { header.*member = number->number(); }});
}

void HeaderForm::create(const FieldDescription& field, QDate LessonHeader::*member)
{
    auto* date = new DateField;
    const auto show = [=, key = field.key](const LessonHeader& header) {
        date->setDate(header.*member, header.unread.value(key));
    };
    addReadField(field.key, date, {show, [=](LessonHeader& header) { header.*member = date->date(); }});
}

void HeaderForm::createChoice(const QString& key, QString LessonHeader::*member)
{
    auto* choice = new ChoiceField;
    const HeaderChoices choices = choicesOf(key);
    choice->addKey(QString(), QString());
    for (const QString& each : keysOf(key))
        choice->addKey(each, choices.word(each));
    connect(choice, &ChoiceField::edited, this, &HeaderForm::read);
    addField(key, choice,
             {[=](const LessonHeader& header) {
                  const QString& chosen = header.*member;
                  choice->setKey(chosen, chosen.isEmpty() ? QString() : choices.word(chosen));
              },
              [=](LessonHeader& header) { header.*member = choice->key(); }});
}

LineField* HeaderForm::createLine(const QString& key)
{
    auto* line = new LineField;
    connect(line, &QLineEdit::textEdited, this, &HeaderForm::read);
    if (key == u"title") {
        line->setProperty("sheet", u"title"_s);
        line->setAlignment(Qt::AlignCenter);
    }
    return line;
}

void HeaderForm::addField(const QString& key, QWidget* field, const Edit& edit)
{
    field->setObjectName(u"editor."_s + key);
    field->setAccessibleName(nameOf(key));
    m_fields.insert(key, field);
    m_edits.push_back(edit);
}

// What was typed and is no number or day is taken beside the value.
void HeaderForm::addReadField(const QString& key, ReadField* field, const Edit& edit)
{
    connect(field, &ReadField::edited, this, &HeaderForm::read);
    m_readFields.append(field);
    const auto take = [=](LessonHeader& header) {
        edit.take(header);
        if (!field->unread().isEmpty())
            header.unread.insert(key, field->unread());
    };
    addField(key, field, {edit.show, take});
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

void HeaderForm::addPair(PairGrid* table, const QString& label, const QStringList& keys)
{
    QList<QWidget*> fields;
    for (const QString& key : keys) {
        if (key == u"periodCount")
            fields.append(makeLabel(tr("of", "period 1 of 2"), TextRole::Muted));
        fields.append(m_fields.value(key));
    }
    QLabel* name = makeLabel(nameOf(label), TextRole::Body);
    name->setProperty("sheet", u"label"_s);
    name->setAlignment(Qt::AlignCenter);
    table->addPair(name, cell(fields));
}

void HeaderForm::createTable()
{
    auto* table = new PairGrid(pairsInARow);
    table->setProperty("sheet", u"grid"_s);
    table->setAttribute(Qt::WA_StyledBackground);
    m_layout == PlanLayout::Activity ? createActivityPairs(table) : createPairs(table);
    for (QWidget* field : std::as_const(m_fields)) {
        if (!field->parent() && field != m_fields.value(u"title"_s)) { // kept, and not to be seen
            field->setParent(this);
            field->hide();
        }
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    m_titleLine->addWidget(m_fields.value(u"title"_s), 1);
    layout->addLayout(m_titleLine);
    layout->addWidget(table);
    layout->addWidget(new FieldRemarks(m_readFields));
}

void HeaderForm::createActivityPairs(PairGrid* table)
{
    for (const QString& key : {u"subject"_s, u"grade"_s, u"classes"_s, u"teachingWeek"_s, u"plannedDate"_s,
                               u"slot"_s, u"preparedDate"_s, u"mainPreparer"_s})
        addPair(table, key, {key});
}

void HeaderForm::createPairs(PairGrid* table)
{
    addPair(table, u"subject"_s, {u"subject"_s});
    addPair(table, u"grade"_s, {u"grade"_s, u"volume"_s});
    addPair(table, u"edition"_s, {u"edition"_s, u"editionYear"_s});
    addPair(table, u"unit"_s, {u"unitNo"_s, u"unitTitle"_s});
    for (const QString& key : {u"lessonNo"_s, u"lessonType"_s})
        addPair(table, key, {key});
    addPair(table, u"periodNo"_s, {u"periodNo"_s, u"periodCount"_s});
    for (const QString& key : {u"classes"_s, u"teachingWeek"_s, u"plannedDate"_s, u"slot"_s,
                               u"preparedDate"_s, u"mainPreparer"_s, u"secondPreparer"_s})
        addPair(table, key, {key});
}

void HeaderForm::showHeader(const LessonHeader& header)
{
    const QScopedValueRollback showing(m_showing, true);
    m_header = header;
    for (const Edit& edit : m_edits)
        edit.show(header);
}

void HeaderForm::focusField(const QString& key)
{
    m_fields.value(key, m_fields.value(u"title"_s))->setFocus(Qt::OtherFocusReason);
}

void HeaderForm::addBesideTitle(QWidget* widget)
{
    m_titleLine->addWidget(widget);
}

void HeaderForm::read()
{
    if (m_showing)
        return;
    m_header.unread.clear();
    for (const Edit& edit : m_edits)
        edit.take(m_header);
    emit edited(m_header);
}

} // namespace shanke
