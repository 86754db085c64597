// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WeekRow.h"

#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/CommentNote.h"
#include "ui/editor/FieldWidget.h"
#include "ui/editor/RowTools.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastBeside = 720; // below this the texts would be a character wide
constexpr int DayBeside = 116;   // a day needs no more, and the texts do

// Content is the longest, then homework; what is short has its own width.
int stretchOf(const FieldDescription& field)
{
    if (field.type == FieldType::Markup)
        return 4;
    return field.type == FieldType::Line ? 2 : 0;
}

} // namespace

WeekRow::WeekRow(const PlaceDescription& place, QWidget* parent)
    : QWidget(parent),
      m_place(place.key),
      m_grid(new QGridLayout),
      m_tools(new RowTools(this)),
      m_comments(new CommentNote)
{
    m_remove = m_tools->add(u"close"_s, tr("Take the week out"));
    m_grid->setHorizontalSpacing(spacing::tight);
    m_grid->setVerticalSpacing(2);
    for (const FieldDescription& field : place.fields)
        addCell(field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_grid);
    layout->addWidget(m_comments);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(id()); });
    createShortcuts();
    arrange();
}

void WeekRow::addCell(const FieldDescription& described)
{
    FieldWidget* field = FieldWidget::make(described, this);
    if (!field)
        return;
    QLabel* label = makeLabel(KindWords::label(described.label), TextRole::Muted, LineBreaks::Wrap);
    label->setParent(this); // before it is shown
    label->setProperty("stretch", stretchOf(described));
    label->setProperty("day", described.type == FieldType::Date);
    connect(field, &FieldWidget::focused, this, &WeekRow::focused);
    connect(field, &FieldWidget::edited, this, [this, field, key = described.key] {
        const QJsonValue value = field->value();
        if (value.isUndefined())
            m_value.json.remove(key);
        else
            m_value.json.insert(key, value);
        emit edited();
    });
    m_cells.push_back({described.key, label, field});
}

void WeekRow::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { emit addWanted(id()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { emit addWanted(id()); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [this] { emit removeWanted(id()); });
}

// Laid out anew, the cells keep what is typed and the cursor.
void WeekRow::arrange()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_isBeside = width() >= scaled(LeastBeside);
    for (const Cell& cell : m_cells) {
        const bool isNarrow = m_isBeside && cell.label->property("day").toBool();
        cell.field->setMaximumWidth(isNarrow ? scaled(DayBeside) : QWIDGETSIZE_MAX);
    }
    if (m_isBeside)
        arrangeBeside();
    else
        arrangeBelow();
}

// The head is the labels of the first week: so it stands over the columns at any width.
void WeekRow::arrangeBeside()
{
    int column = 0;
    for (const Cell& cell : m_cells) {
        cell.label->setVisible(m_number == 1);
        cell.label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_grid->addWidget(cell.label, 0, column, Qt::AlignBottom);
        m_grid->addWidget(cell.field, 1, column, Qt::AlignTop);
        m_grid->setColumnStretch(column, cell.label->property("stretch").toInt());
        ++column;
    }
    m_grid->addWidget(m_tools, 1, column, Qt::AlignTop);
}

// What is short stays in one line, each text has its own.
void WeekRow::arrangeBelow()
{
    const auto shortOnes = std::count_if(m_cells.begin(), m_cells.end(), [](const Cell& cell) {
        return cell.label->property("stretch").toInt() == 0;
    });
    const int columns = int(shortOnes) + 1;
    int column = 0;
    int row = 2;
    for (const Cell& cell : m_cells) {
        cell.label->setVisible(true);
        cell.label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        if (cell.label->property("stretch").toInt() == 0) {
            m_grid->addWidget(cell.label, 0, column, Qt::AlignBottom);
            m_grid->addWidget(cell.field, 1, column++, Qt::AlignTop);
        } else {
            m_grid->addWidget(cell.label, row++, 0, 1, columns);
            m_grid->addWidget(cell.field, row++, 0, 1, columns);
        }
    }
    m_grid->addWidget(m_tools, 1, columns - 1, Qt::AlignTop | Qt::AlignRight);
    m_grid->setColumnStretch(columns - 1, 1);
}

void WeekRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // By how it is arranged, not by the size before: the first event has none.
    if ((event->size().width() >= scaled(LeastBeside)) != m_isBeside)
        arrange();
}

void WeekRow::showValue(const JsonItem& item)
{
    m_value = item;
    for (const Cell& cell : m_cells)
        cell.field->showValue(item.json.value(cell.key));
}

void WeekRow::setNumber(int number)
{
    const bool wasFirst = m_number == 1;
    m_number = number;
    const QString name = u"editor.%1%2"_s.arg(m_place).arg(number);
    for (const Cell& cell : m_cells)
        cell.field->setFieldName(name + u'.' + cell.key);
    m_remove->setObjectName(name + u".remove"_s);
    if (wasFirst != (number == 1))
        arrange();
}

void WeekRow::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

void WeekRow::focusText()
{
    const auto text =
        std::find_if(m_cells.begin(), m_cells.end(), [](const Cell& cell) { return cell.field->isWide(); });
    if (text != m_cells.end())
        text->field->focusField();
}

} // namespace shanke
