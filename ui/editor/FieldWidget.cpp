// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldWidget.h"

#include "lesson/InlineMarkup.h"
#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/Colleagues.h"
#include "ui/editor/DateField.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/NumberField.h"
#include "ui/editor/PersonField.h"
#include "ui/editor/SheetText.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNumber = 9999;

QJsonValue said(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QStringList linesIn(const QJsonValue& value)
{
    QStringList lines;
    for (const QJsonValue& line : value.toArray())
        lines.append(line.toString());
    return lines;
}

using ReadLine = std::function<QString(const QString& line)>;

QString asItIs(const QString& line)
{
    return line;
}

QJsonValue linesFrom(const QString& markup, const ReadLine& read = asItIs)
{
    QJsonArray lines;
    for (const QString& line : plainFromMarkup(markup).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(read(line.trimmed()));
    }
    return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lines);
}

} // namespace

FieldWidget* FieldWidget::make(const FieldDescription& field, QWidget* parent)
{
    if (field.type == FieldType::Id)
        return nullptr;
    auto* widget = new FieldWidget(parent);
    widget->fill(field);
    widget->m_field->setAccessibleName(KindWords::label(field.label));
    return widget;
}

FieldWidget* FieldWidget::makeForPeople(const FieldDescription& field, Colleagues& colleagues)
{
    if (field.type != FieldType::Line && field.type != FieldType::Lines)
        return make(field);
    auto* widget = new FieldWidget(nullptr);
    field.type == FieldType::Line ? widget->fillWithPerson(colleagues) : widget->fillWithPeople(colleagues);
    widget->m_field->setAccessibleName(KindWords::label(field.label));
    return widget;
}

FieldWidget::FieldWidget(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
}

void FieldWidget::fill(const FieldDescription& field)
{
    const QString label = KindWords::label(field.label);
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Line:
        return fillWithLine();
    case FieldType::Lines:
        return fillWithLines();
    case FieldType::Markup:
        return fillWithMarkup();
    case FieldType::Number:
        return fillWithNumber();
    case FieldType::Flag:
        return fillWithFlag(label);
    case FieldType::Date:
        return fillWithDate();
    case FieldType::Choice:
        return field.choices.empty() ? fillWithLine() : fillWithChoice(field.choices);
    }
}

void FieldWidget::setField(QWidget* field, Show show, Read read)
{
    m_field = field;
    m_show = std::move(show);
    m_read = std::move(read);
    layout()->addWidget(field);
}

void FieldWidget::fillWithLine()
{
    auto* line = new LineField;
    connect(line, &QLineEdit::textEdited, this, &FieldWidget::edited);
    setField(
        line, [line](const QJsonValue& value) { line->setValue(value.toString()); },
        [line] { return said(line->text()); });
}

void FieldWidget::fillWithPerson(Colleagues& colleagues)
{
    auto* person = new PersonField(colleagues);
    connect(person, &PersonField::edited, this, &FieldWidget::edited);
    setField(
        person, [person](const QJsonValue& value) { person->setAccount(value.toString()); },
        [person] { return said(person->account()); });
}

void FieldWidget::setHint(const QString& hint)
{
    if (auto* text = qobject_cast<SheetText*>(m_field))
        text->setPlaceholderText(hint);
}

void FieldWidget::fillWithMarkup()
{
    m_isWide = true;
    auto* text = new SheetText;
    connect(text, &SheetText::edited, this, &FieldWidget::edited);
    connect(text, &SheetText::focused, this, &FieldWidget::focused);
    setField(
        text, [text](const QJsonValue& value) { text->setMarkup(value.toString()); },
        [text] { return said(text->markup()); });
}

// One a line.
void FieldWidget::fillWithLines()
{
    auto* text = addLinesField();
    const auto show = [text](const QJsonValue& value) {
        if (linesFrom(text->markup()).toArray() != value.toArray())
            text->setMarkup(escapedMarkup(linesIn(value).join(u'\n')));
    };
    setField(text, show, [text] { return linesFrom(text->markup()); });
}

// Their names, one a line. A name that stands there goes on meaning whom it was written for.
void FieldWidget::fillWithPeople(Colleagues& colleagues)
{
    auto* text = addLinesField();
    const auto written = std::make_shared<QHash<QString, QString>>(); // accounts by the names shown
    const auto read = [text, written, &colleagues] {
        return linesFrom(text->markup(), [&](const QString& name) {
            return written->value(name, colleagues.accountOf(name));
        });
    };
    const auto write = [text, written, &colleagues](const QStringList& accounts) {
        QStringList names;
        written->clear();
        for (const QString& account : accounts) {
            names.append(colleagues.shownName(account));
            written->insert(names.last(), account);
        }
        text->setMarkup(escapedMarkup(names.join(u'\n')));
    };
    setField(
        text,
        [read, write](const QJsonValue& value) {
            if (read().toArray() != value.toArray())
                write(linesIn(value));
        },
        read);
    connect(&colleagues, &Colleagues::changed, text, [text, read, write] {
        if (!text->hasFocus())
            write(linesIn(read()));
    });
    colleagues.want();
}

SheetText* FieldWidget::addLinesField()
{
    m_isWide = true;
    auto* text = new SheetText;
    text->setPlaceholderText(tr("One a line"));
    text->setPlain(true);
    connect(text, &SheetText::edited, this, &FieldWidget::edited);
    connect(text, &SheetText::focused, this, &FieldWidget::focused);
    return text;
}

void FieldWidget::fillWithNumber()
{
    auto* number = new NumberField(mostNumber);
    connect(number, &NumberField::edited, this, &FieldWidget::edited);
    setField(
        number, [number](const QJsonValue& value) { number->setNumber(value.toInt(), value.toString()); },
        [number] { return number->number() == 0 ? said(number->unread()) : QJsonValue(number->number()); });
    layout()->addWidget(new FieldRemarks({number}));
}

void FieldWidget::fillWithDate()
{
    auto* date = new DateField;
    connect(date, &DateField::edited, this, &FieldWidget::edited);
    setField(
        date,
        [date](const QJsonValue& value) {
            const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
            date->setDate(day, day.isValid() ? QString() : value.toString());
        },
        [date] {
            return said(date->date().isValid() ? date->date().toString(Qt::ISODate) : date->unread());
        });
    layout()->addWidget(new FieldRemarks({date}));
}

void FieldWidget::fillWithFlag(const QString& label)
{
    auto* box = new QCheckBox(label);
    connect(box, &QCheckBox::clicked, this, &FieldWidget::edited);
    setField(
        box, [box](const QJsonValue& value) { box->setChecked(value.toBool()); },
        [box] { return box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined); });
}

void FieldWidget::fillWithChoice(const Choices& choices)
{
    auto* choice = new ChoiceField;
    for (const ChoiceDescription& word : choices)
        choice->addKey(word.word, KindWords::label(word.label));
    connect(choice, &ChoiceField::edited, this, &FieldWidget::edited);
    // A word that says nothing reads as the first, as in the kind itself.
    const QString first = choices.front().word;
    setField(
        choice, [choice, first](const QJsonValue& value) { choice->setKey(value.toString(first)); },
        [choice] { return said(choice->key()); });
}

void FieldWidget::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void FieldWidget::setFieldName(const QString& objectName)
{
    m_field->setObjectName(objectName);
}

} // namespace shanke
