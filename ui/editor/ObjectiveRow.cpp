// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ObjectiveRow.h"

#include "ui/common/Theme.h"
#include "ui/editor/CommentNote.h"
#include "ui/editor/FieldGate.h"
#include "ui/editor/RowTools.h"
#include "ui/editor/SheetText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QComboBox* makeDimension()
{
    auto* dimension = new QComboBox;
    dimension->setEditable(true);
    dimension->setInsertPolicy(QComboBox::NoInsert);
    dimension->setFixedWidth(scaled(124));
    dimension->setProperty("sheet", u"field"_s);
    dimension->setFocusPolicy(Qt::StrongFocus);
    dimension->installEventFilter(new FieldGate(dimension));
    dimension->lineEdit()->installEventFilter(new FieldGate(dimension));
    return dimension;
}

} // namespace

ObjectiveRow::ObjectiveRow(QWidget* parent)
    : QWidget(parent), m_dimension(makeDimension()), m_text(new SheetText), m_comments(new CommentNote)
{
    m_dimension->lineEdit()->setPlaceholderText(tr("Dimension"));
    m_dimension->setAccessibleName(tr("Dimension of the objective"));
    m_text->setSingleRow(true);
    m_text->setAccessibleName(tr("Objective"));
    m_text->setPlaceholderText(tr("What pupils can do afterwards"));
    auto* tools = new RowTools(this);
    QToolButton* remove = tools->add(u"close"_s, tr("Take the objective out"));
    m_remove = remove;

    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::tight);
    line->addWidget(m_dimension, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(tools, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_comments);

    connect(m_dimension, &QComboBox::activated, this, &ObjectiveRow::edited);
    connect(m_dimension->lineEdit(), &QLineEdit::textEdited, this, &ObjectiveRow::edited);
    connect(m_text, &SheetText::edited, this, &ObjectiveRow::edited);
    connect(m_text, &SheetText::focused, this, &ObjectiveRow::focused);
    connect(m_text, &SheetText::returnPressed, this, [this] { emit addWanted(id()); });
    connect(m_text, &SheetText::emptyBackspace, this, [this] { emit removeWanted(id()); });
    connect(remove, &QToolButton::clicked, this, [this] { emit removeWanted(id()); });
}

void ObjectiveRow::showValue(const Objective& objective)
{
    m_objective = objective;
    if (m_dimension->currentText() != objective.dimension)
        m_dimension->setCurrentText(objective.dimension);
    m_text->setMarkup(objective.text);
}

Objective ObjectiveRow::value() const
{
    Objective objective = m_objective;
    objective.dimension = m_dimension->currentText();
    objective.text = m_text->markup();
    return objective;
}

void ObjectiveRow::setNumber(int number)
{
    const QString prefix = u"editor.objective%1."_s.arg(number);
    m_dimension->setObjectName(prefix + u"dimension"_s);
    m_text->setObjectName(prefix + u"text"_s);
    m_remove->setObjectName(prefix + u"remove"_s);
}

void ObjectiveRow::setDimensions(const QStringList& dimensions)
{
    QStringList offered;
    for (int i = 0; i < m_dimension->count(); ++i)
        offered.append(m_dimension->itemText(i));
    if (offered == dimensions)
        return;
    const QString typed = m_dimension->currentText();
    m_dimension->clear();
    m_dimension->addItems(dimensions);
    m_dimension->setCurrentText(typed);
}

void ObjectiveRow::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

void ObjectiveRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace shanke
