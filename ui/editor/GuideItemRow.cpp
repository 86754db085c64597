// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/GuideItemRow.h"

#include "ui/common/FoldingRow.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/CommentNote.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/FieldWidget.h"
#include "ui/editor/NumberField.h"
#include "ui/editor/RowTools.h"
#include "ui/editor/SheetText.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 40;
constexpr int labelTop = 4; // level with the text of a field beside it

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

GuideItemRow::GuideItemRow(const PlaceDescription& place, QWidget* parent)
    : QWidget(parent),
      m_place(place.key),
      m_number(makeLabel({}, TextRole::Muted)),
      m_type(new ChoiceField),
      m_text(new SheetText),
      m_linesLabel(makeLabel({}, TextRole::Muted)),
      m_answerLabel(makeLabel(KindWords::label(place.field(u"answer"_s)->label), TextRole::Muted)),
      m_lines(new NumberField(mostLines)),
      m_picture(new ChoiceField),
      m_comments(new CommentNote)
{
    createFields(place);
    layOut();
    connectFields();
    showFieldsOfType();
}

void GuideItemRow::createFields(const PlaceDescription& place)
{
    const FieldDescription& type = *place.field(u"type"_s);
    for (const ChoiceDescription& choice : type.choices)
        m_type->addKey(choice.word, KindWords::label(choice.label));
    m_type->setAccessibleName(KindWords::label(type.label));
    m_type->setFixedWidth(scaled(112));
    m_number->setFixedWidth(scaled(24));
    for (QLabel* label : {m_number, m_linesLabel, m_answerLabel})
        label->setContentsMargins(0, labelTop, 0, 0);
    m_text->setSingleRow(true);
    m_text->setAccessibleName(tr("What pupils do or read"));
    m_text->setPlaceholderText(tr("What pupils do or read"));
    m_lines->setAccessibleName(tr("Blank lines"));
    m_lines->setPlaceholderText(u"–"_s);
    m_picture->setAccessibleName(tr("Picture"));
    m_options = watched(FieldWidget::make(*place.field(u"options"_s)));
    m_answer = watched(FieldWidget::make(*place.field(u"answer"_s)));
    m_answer->setToolTip(tr("Only staff see it until the answers are released"));
}

FieldWidget* GuideItemRow::watched(FieldWidget* field)
{
    connect(field, &FieldWidget::edited, this, &GuideItemRow::edited);
    connect(field, &FieldWidget::focused, this, &GuideItemRow::focused);
    return field;
}

void GuideItemRow::layOut()
{
    auto* tools = new RowTools(this);
    m_remove = tools->add(u"close"_s, tr("Take it out"));
    auto* row = new FoldingRow;
    QHBoxLayout* words = row->addLine();
    words->addWidget(m_number, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    QHBoxLayout* facts = row->addLine();
    for (QWidget* fact : std::initializer_list<QWidget*>{m_picture, m_linesLabel, m_lines, m_type, tools})
        facts->addWidget(fact, 0, Qt::AlignTop);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(scaled(28), 0, 0, 0);
    below->setSpacing(2);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_options), static_cast<QWidget*>(m_answer),
          static_cast<QWidget*>(new FieldRemarks({m_lines})), static_cast<QWidget*>(m_comments)})
        below->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, spacing::tight);
    layout->setSpacing(2);
    layout->addWidget(row);
    layout->addLayout(below);
}

void GuideItemRow::connectFields()
{
    connect(m_type, &ChoiceField::edited, this, &GuideItemRow::showFieldsOfType);
    connect(m_type, &ChoiceField::edited, this, &GuideItemRow::edited);
    connect(m_picture, &ChoiceField::edited, this, &GuideItemRow::edited);
    connect(m_lines, &NumberField::edited, this, &GuideItemRow::edited);
    connect(m_text, &SheetText::edited, this, &GuideItemRow::edited);
    connect(m_text, &SheetText::focused, this, &GuideItemRow::focused);
    connect(m_text, &SheetText::returnPressed, this, [this] { emit addWanted(id()); });
    connect(m_text, &SheetText::emptyBackspace, this, [this] { emit removeWanted(id()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(id()); });
}

// What another type asks for stays in the item, and comes back with that type.
void GuideItemRow::showFieldsOfType()
{
    const GuideItemType type = guideItemTypeFromWord(m_type->key());
    const bool isTable = type == GuideItemType::Table;
    m_options->setVisible(isTable || type == GuideItemType::Choice);
    m_options->setToolTip(isTable ? tr("The head of the table: one column a line")
                                  : tr("What to choose from: one a line"));
    const bool hasLines = isTable || type == GuideItemType::Question;
    m_lines->setVisible(hasLines);
    m_linesLabel->setVisible(hasLines);
    m_linesLabel->setText(isTable ? tr("rows") : tr("lines"));
    m_picture->setVisible(type == GuideItemType::Picture);
    const bool hasAnswer = type != GuideItemType::Text && type != GuideItemType::Picture;
    m_answer->setVisible(hasAnswer);
    m_answerLabel->setVisible(hasAnswer);
}

void GuideItemRow::showValue(const GuideItem& item)
{
    m_item = item;
    m_type->setKey(toWord(item.type));
    m_text->setMarkup(item.text);
    m_options->showValue(QJsonArray::fromStringList(item.options));
    m_lines->setNumber(item.lines, item.unreadLines());
    m_picture->setKey(item.picture);
    m_answer->showValue(item.answer);
    showFieldsOfType();
}

GuideItem GuideItemRow::value() const
{
    GuideItem item = m_item;
    item.type = guideItemTypeFromWord(m_type->key());
    item.text = m_text->markup();
    item.options = textsOf(m_options->value());
    item.lines = m_lines->number();
    item.setUnreadLines(m_lines->unread());
    item.picture = m_picture->key();
    item.answer = m_answer->value().toString();
    return item;
}

void GuideItemRow::setNumber(int number)
{
    const QString prefix = u"editor.%1%2."_s.arg(m_place).arg(number);
    m_type->setObjectName(prefix + u"type"_s);
    m_text->setObjectName(prefix + u"text"_s);
    m_options->setFieldName(prefix + u"options"_s);
    m_lines->setObjectName(prefix + u"lines"_s);
    m_picture->setObjectName(prefix + u"picture"_s);
    m_answer->setFieldName(prefix + u"answer"_s);
    m_remove->setObjectName(prefix + u"remove"_s);
}

void GuideItemRow::setQuestionNumber(int number)
{
    m_number->setText(number > 0 ? u"%1."_s.arg(number) : QString());
}

void GuideItemRow::setPictures(const QStringList& names)
{
    const QString chosen = m_picture->key();
    m_picture->clear();
    m_picture->addKey({}, tr("Choose a file"));
    for (const QString& name : names)
        m_picture->addKey(name, name);
    m_picture->setKey(chosen);
}

void GuideItemRow::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

void GuideItemRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace shanke
