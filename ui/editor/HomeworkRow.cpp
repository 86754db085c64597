// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HomeworkRow.h"

#include "ui/common/FoldingRow.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/CommentNote.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/NumberField.h"
#include "ui/editor/RowTools.h"
#include "ui/editor/SheetText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

HomeworkRow::HomeworkRow(QWidget* parent)
    : QWidget(parent),
      m_tier(new ChoiceField),
      m_text(new SheetText),
      m_minutes(new NumberField(240)),
      m_written(new QCheckBox(tr("written"))),
      m_comments(new CommentNote)
{
    for (const HomeworkTier tier : {HomeworkTier::Basic, HomeworkTier::Advanced, HomeworkTier::Extended})
        m_tier->addKey(toWord(tier), Words::homeworkTier(tier));
    m_tier->setFixedWidth(scaled(124));
    m_tier->setAccessibleName(tr("Tier"));
    m_text->setSingleRow(true);
    m_text->setAccessibleName(tr("Homework"));
    m_text->setPlaceholderText(tr("What pupils do"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setPlaceholderText(u"–"_s);

    auto* row = new FoldingRow;
    QHBoxLayout* words = row->addLine();
    words->addWidget(m_tier, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    QHBoxLayout* facts = row->addLine();
    facts->addWidget(m_minutes, 0, Qt::AlignTop);
    facts->addWidget(makeLabel(tr("min"), TextRole::Muted), 0, Qt::AlignTop);
    facts->addWidget(m_written, 0, Qt::AlignTop);
    facts->addWidget(createTools(), 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row);
    layout->addWidget(new FieldRemarks({m_minutes}));
    layout->addWidget(m_comments);
    connectFields();
}

QWidget* HomeworkRow::createTools()
{
    auto* tools = new RowTools(this);
    m_remove = tools->add(u"close"_s, tr("Take the homework out"));
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(id()); });
    return tools;
}

void HomeworkRow::connectFields()
{
    connect(m_tier, &ChoiceField::edited, this, &HomeworkRow::edited);
    connect(m_text, &SheetText::edited, this, &HomeworkRow::edited);
    connect(m_text, &SheetText::focused, this, &HomeworkRow::focused);
    connect(m_text, &SheetText::returnPressed, this, [this] { emit addWanted(id()); });
    connect(m_text, &SheetText::emptyBackspace, this, [this] { emit removeWanted(id()); });
    connect(m_minutes, &NumberField::edited, this, &HomeworkRow::edited);
    connect(m_written, &QCheckBox::clicked, this, &HomeworkRow::edited);
}

void HomeworkRow::showValue(const Homework& homework)
{
    m_homework = homework;
    m_tier->setKey(toWord(homework.tier));
    m_text->setMarkup(homework.text);
    m_minutes->setNumber(homework.minutes, homework.unreadMinutes);
    m_written->setChecked(homework.written);
}

Homework HomeworkRow::value() const
{
    Homework homework = m_homework;
    homework.tier = homeworkTierFromWord(m_tier->key());
    homework.text = m_text->markup();
    homework.minutes = m_minutes->number();
    homework.unreadMinutes = m_minutes->unread();
    homework.written = m_written->isChecked();
    return homework;
}

void HomeworkRow::setNumber(int number)
{
    const QString prefix = u"editor.homework%1."_s.arg(number);
    m_tier->setObjectName(prefix + u"tier"_s);
    m_text->setObjectName(prefix + u"text"_s);
    m_minutes->setObjectName(prefix + u"minutes"_s);
    m_written->setObjectName(prefix + u"written"_s);
    m_remove->setObjectName(prefix + u"remove"_s);
}

void HomeworkRow::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

void HomeworkRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace shanke
