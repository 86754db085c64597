// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/FoundDelegate.h"

#include "ui/common/Theme.h"
#include "ui/import/FoundModel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Kind = FoundRow::Kind;

constexpr int Indent = 16;
constexpr qsizetype LongestShown = 4000; // of one line

int nameWidth()
{
    return scaled(104);
}

const FoundRow& rowOf(const QModelIndex& index)
{
    return static_cast<const FoundModel*>(index.model())->row(index);
}

// Name, text and note of a row as one text in its looks.
class RowText
{
public:
    RowText(const FoundRow& row, const QFont& font, int width)
    {
        const bool isStrong = row.kind == Kind::Head || row.kind == Kind::Step;
        if (row.kind != Kind::Field)
            add(row.name, row.isEmpty || !isStrong ? colours().muted : colours().text, isStrong);
        add(row.text.left(LongestShown), colours().text, false);
        add(row.note, colours().muted, false);
        m_layout.setText(m_text);
        m_layout.setFont(font);
        m_layout.setFormats(m_formats);
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(wrapping);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    int height() const { return int(std::ceil(m_height)); }
    void draw(QPainter& painter, const QPoint& at) const { m_layout.draw(&painter, at); }

private:
    void add(const QString& part, const QColor& ink, bool isStrong)
    {
        if (part.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += u"  "_s;
        QTextCharFormat format;
        format.setForeground(ink);
        if (isStrong)
            format.setFontWeight(QFont::DemiBold);
        m_formats.append({int(m_text.size()), int(part.size()), format});
        m_text += part;
    }

    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    QTextLayout m_layout;
    qreal m_height = 0;
};

// Where the text of the row stands.
QRect textRect(const QRect& rect, const FoundRow& row)
{
    const int left = spacing::medium + row.depth * Indent + (row.kind == Kind::Field ? nameWidth() : 0);
    return rect.adjusted(left, spacing::tight, -spacing::small, -spacing::tight);
}

QColor paperOf(const QStyleOptionViewItem& option, const FoundRow& row)
{
    if (option.state & QStyle::State_Selected)
        return colours().accentSoft;
    if (option.state & QStyle::State_MouseOver)
        return colours().hover;
    const bool isLeftOver = row.kind == Kind::Head && row.spot.part == DraftSpot::Part::Other;
    return isLeftOver ? colours().attention.paper : colours().surface;
}

} // namespace

FoundDelegate::FoundDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), m_view(view)
{
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const FoundRow& row = rowOf(index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, paperOf(option, row));
    painter->setFont(option.font);
    if (row.kind == Kind::Head) {
        painter->setPen(colours().border);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const QRect rect = textRect(option.rect, row);
    if (row.kind == Kind::Field) {
        painter->setPen(colours().muted);
        const QRect name(rect.left() - nameWidth(), rect.top(), nameWidth() - spacing::small,
                         option.fontMetrics.height());
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(row.name, Qt::ElideRight, name.width()));
        painter->setPen(colours().border);
        painter->drawLine(rect.left(), option.rect.bottom() - 1, rect.right(), option.rect.bottom() - 1);
    }
    RowText(row, option.font, rect.width()).draw(*painter, rect.topLeft());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FoundRow& row = rowOf(index);
    const int width = m_view->viewport()->width();
    const int inside = textRect(QRect(0, 0, width, 100), row).width();
    const int text = std::max(RowText(row, option.font, inside).height(), option.fontMetrics.height());
    return {scaled(60), text + 2 * spacing::tight};
}

QWidget* FoundDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"import.field"_s);
    editor->setAccessibleName(rowOf(index).name);
    return editor;
}

void FoundDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    const QRect rect = textRect(option.rect, rowOf(index));
    editor->setGeometry(QRect(rect.left(), option.rect.top(), rect.width(),
                              std::max(option.rect.height(), editor->sizeHint().height())));
}

} // namespace shanke
