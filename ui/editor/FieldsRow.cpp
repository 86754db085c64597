// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldsRow.h"

#include "ui/editor/CommentNote.h"
#include "ui/editor/FieldsForm.h"
#include "ui/editor/RowTools.h"

#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

FieldsRow::FieldsRow(const PlaceDescription& place, QWidget* parent)
    : FieldsRow(place, PeopleInFields(), parent)
{
}

FieldsRow::FieldsRow(const PlaceDescription& place, const PeopleInFields& people, QWidget* parent)
    : QWidget(parent),
      m_place(place.key),
      m_form(new FieldsForm(place.fields, people)),
      m_comments(new CommentNote)
{
    auto* tools = new RowTools(this);
    m_remove = tools->add(u"close"_s, tr("Take the row out"));
    m_form->addTools(tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_form);
    layout->addWidget(m_comments);
    connect(m_form, &FieldsForm::edited, this, &FieldsRow::edited);
    connect(m_form, &FieldsForm::focused, this, &FieldsRow::focused);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(id()); });
    createShortcuts();
}

void FieldsRow::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { emit addWanted(m_id); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { emit addWanted(m_id); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [this] { emit removeWanted(m_id); });
}

void FieldsRow::showValue(const JsonItem& item)
{
    m_id = item.id;
    m_form->showJson(item.json);
}

JsonItem FieldsRow::value() const
{
    return {m_id, m_form->json()};
}

void FieldsRow::setNumber(int number)
{
    const QString name = u"editor.%1%2"_s.arg(m_place).arg(number);
    m_form->setFieldNames(name);
    m_remove->setObjectName(name + u".remove"_s);
}

void FieldsRow::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

void FieldsRow::focusText()
{
    m_form->focusFirst();
}

} // namespace shanke
