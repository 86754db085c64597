// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/SaidField.h"

#include "lesson/InlineMarkup.h"
#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostInLine = 1000; // characters
constexpr int TextHeight = 84;
constexpr int NoNumber = -1;
constexpr int MostPoints = 100;

SaidField textField(const std::function<void()>& changed)
{
    auto* text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setMinimumHeight(scaled(TextHeight));
    QObject::connect(text, &QPlainTextEdit::textChanged, text, changed);
    return {{},
            text,
            [text] { return QJsonValue(escapedMarkup(text->toPlainText().trimmed())); },
            [text](const QJsonValue& value) { text->setPlainText(plainFromMarkup(value.toString())); }};
}

SaidField lineField(const std::function<void()>& changed)
{
    auto* line = new QLineEdit;
    line->setMaxLength(MostInLine);
    QObject::connect(line, &QLineEdit::textChanged, line, changed);
    return {{},
            line,
            [line] { return QJsonValue(line->text().trimmed()); },
            [line](const QJsonValue& value) { line->setText(value.toString()); }};
}

SaidField choiceField(const NamedValues& values, const std::function<void()>& changed)
{
    auto* box = new QComboBox;
    for (const auto& [value, name] : values)
        box->addItem(name, value);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, changed);
    return {{},
            box,
            [box] { return QJsonValue(box->currentData().toString()); },
            [box](const QJsonValue& value) {
                if (const int at = box->findData(value.toString()); at >= 0)
                    box->setCurrentIndex(at);
            }};
}

SaidField numberField(const std::function<void()>& changed)
{
    auto* number = new QSpinBox;
    number->setRange(NoNumber, MostPoints);
    number->setSpecialValueText(u"–"_s);
    number->setValue(NoNumber);
    QObject::connect(number, &QSpinBox::valueChanged, number, changed);
    return {{},
            number,
            [number] {
                return number->value() == NoNumber ? QJsonValue(QJsonValue::Undefined)
                                                   : QJsonValue(number->value());
            },
            [number](const QJsonValue& value) { number->setValue(value.toInt(NoNumber)); }};
}

SaidField dateField(const std::function<void()>& changed)
{
    auto* day = new QDateEdit(QDate::currentDate());
    day->setCalendarPopup(true);
    QObject::connect(day, &QDateEdit::dateChanged, day, changed);
    return {{},
            day,
            [day] { return QJsonValue(day->date().toString(Qt::ISODate)); },
            [day](const QJsonValue& value) {
                if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid())
                    day->setDate(date);
            }};
}

QJsonArray tickedIn(const QListWidget& list)
{
    QJsonArray ticked;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            ticked.append(list.item(row)->data(Qt::UserRole).toString());
    }
    return ticked;
}

SaidField listField(const NamedValues& values, const std::function<void()>& changed)
{
    auto* list = new QListWidget;
    list->setMaximumHeight(scaled(TextHeight));
    list->setProperty("sheet", u"choices"_s);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& [value, name] : values) {
        auto* item = new QListWidgetItem(name, list);
        item->setToolTip(name);
        item->setData(Qt::UserRole, value);
        item->setCheckState(Qt::Unchecked);
    }
    QObject::connect(list, &QListWidget::itemChanged, list, changed);
    return {{},
            list,
            [list] { return QJsonValue(tickedIn(*list)); },
            [list](const QJsonValue& value) {
                const QJsonArray ticked = value.toArray();
                for (int row = 0; row < list->count(); ++row) {
                    const bool isTicked = ticked.contains(list->item(row)->data(Qt::UserRole).toString());
                    list->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
                }
            }};
}

NamedValues wordsOf(const FieldDescription& field)
{
    NamedValues words;
    for (const ChoiceDescription& choice : field.choices)
        words.append({choice.word, KindWords::label(choice.label)});
    return words;
}

SaidField fieldOf(const FieldDescription& field, const NamedValues& values,
                  const std::function<void()>& changed)
{
    switch (field.type) {
    case FieldType::Markup:
        return textField(changed);
    case FieldType::Number:
        return numberField(changed);
    case FieldType::Date:
        return dateField(changed);
    case FieldType::Choice:
        return choiceField(wordsOf(field), changed);
    case FieldType::Lines:
        return listField(values, changed);
    case FieldType::Id:
    case FieldType::Flag:
    case FieldType::Line:
        break;
    }
    return field.role == FieldRole::Person ? choiceField(values, changed) : lineField(changed);
}

} // namespace

SaidField SaidField::make(const FieldDescription& field, const NamedValues& values,
                          const std::function<void()>& changed)
{
    SaidField made = fieldOf(field, values, changed);
    made.key = field.key;
    made.widget->setObjectName(u"said.field."_s + field.key);
    made.widget->setAccessibleName(KindWords::label(field.label));
    return made;
}

} // namespace shanke
