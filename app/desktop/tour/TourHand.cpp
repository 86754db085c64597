// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/TourHand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

void click(QWidget* widget, const QPoint& place)
{
    const QPointF local = place;
    const QPointF global = widget->mapToGlobal(place);
    QMouseEvent down(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &up);
}

void strike(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(widget, &up);
}

void commit(QWidget* widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

void write(QWidget* widget, const QString& text)
{
    strike(widget, Qt::Key_A, Qt::ControlModifier);
    const QStringList lines = text.split(u'\n');
    commit(widget, lines.first());
    for (const QString& line : lines.mid(1)) {
        strike(widget, Qt::Key_Return);
        commit(widget, line);
    }
}

int placeIn(const QComboBox& box, const QString& entry)
{
    const int byData = box.findData(entry);
    return byData >= 0 ? byData : box.findText(entry);
}

void choose(QComboBox& box, int place)
{
    strike(&box, Qt::Key_Home);
    for (int step = box.currentIndex(); step < place; ++step)
        strike(&box, Qt::Key_Down);
}

QString wordsOf(const QModelIndex& first)
{
    QStringList words;
    for (int column = 0; column < first.model()->columnCount(); ++column) {
        const QModelIndex cell = first.siblingAtColumn(column);
        words.append(cell.data(Qt::DisplayRole).toString());
        words.append(cell.data(Qt::AccessibleTextRole).toString());
    }
    words.removeAll(QString());
    return words.join(u" | "_s);
}

QModelIndex rowWith(const QAbstractItemView& view, const QString& text)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (const QModelIndex index = model->index(row, 0); wordsOf(index).contains(text))
            return index;
    return {};
}

Failure lacks(const QString& object, const QString& what)
{
    return fail(ErrorKind::NotFound, u"“%1” %2"_s.arg(object, what));
}

} // namespace

Result<QWidget*> TourHand::find(const QString& object) const
{
    for (QWidget* widget : m_window.findChildren<QWidget*>(object))
        if (widget->isVisible())
            return widget->isEnabled() ? Result<QWidget*>(widget) : lacks(object, u"cannot be used now"_s);
    return lacks(object, u"is not to be seen"_s);
}

Result<> TourHand::press(const QString& object) const
{
    SHANKE_LET(QWidget * widget, find(object));
    click(widget, widget->rect().center());
    return {};
}

Result<> TourHand::enter(const QString& object, const QString& text) const
{
    SHANKE_LET(QWidget * widget, find(object));
    widget->setFocus(Qt::MouseFocusReason);
    auto* box = qobject_cast<QComboBox*>(widget);
    if (!box)
        write(widget, text);
    else if (box->isEditable())
        write(box->lineEdit(), text);
    else if (const int place = placeIn(*box, text); place >= 0)
        choose(*box, place);
    else
        return lacks(object, u"does not offer %1"_s.arg(text));
    widget->clearFocus();
    return {};
}

Result<QAbstractItemView*> TourHand::findView(const QString& object) const
{
    SHANKE_LET(QWidget * widget, find(object));
    auto* view = qobject_cast<QAbstractItemView*>(widget);
    return view ? Result<QAbstractItemView*>(view) : lacks(object, u"is not a list"_s);
}

Result<QAbstractItemView*> TourHand::goToRow(const QString& view, const QString& text) const
{
    SHANKE_LET(QAbstractItemView * list, findView(view));
    const QModelIndex row = rowWith(*list, text);
    if (!row.isValid())
        return lacks(view, u"has no row with %1"_s.arg(text));
    list->scrollTo(row);
    list->setFocus(Qt::MouseFocusReason);
    click(list->viewport(), list->visualRect(row).center());
    if (list->currentIndex().row() !=
        row.row()) // rows find their heights after the scrolling, in large letters
        list->setCurrentIndex(row);
    return list;
}

Result<> TourHand::pick(const QString& view, const QString& text) const
{
    SHANKE_TRY(goToRow(view, text));
    return {};
}

Result<> TourHand::tick(const QString& view, const QString& text) const
{
    SHANKE_LET(QAbstractItemView * list, goToRow(view, text));
    strike(list, Qt::Key_Space);
    return {};
}

Result<> TourHand::open(const QString& view, const QString& text) const
{
    SHANKE_LET(QAbstractItemView * list, goToRow(view, text));
    strike(list, Qt::Key_Return);
    return {};
}

Result<> TourHand::key(const QString& object, int key, Qt::KeyboardModifiers modifiers) const
{
    SHANKE_LET(QWidget * widget, find(object));
    widget->setFocus(Qt::MouseFocusReason);
    strike(widget, key, modifiers);
    return {};
}

QString TourHand::read(const QString& object) const
{
    const auto found = find(object);
    if (!found)
        return {};
    if (const auto* label = qobject_cast<QLabel*>(*found))
        return label->text();
    if (const auto* field = qobject_cast<QLineEdit*>(*found))
        return field->text();
    if (const auto* text = qobject_cast<QTextEdit*>(*found))
        return text->toPlainText();
    if (const auto* button = qobject_cast<QAbstractButton*>(*found); button && !button->text().isEmpty())
        return button->text();
    return (*found)->accessibleName();
}

QString TourHand::readRow(const QString& view, const QString& text) const
{
    const auto list = findView(view);
    const QModelIndex row = list ? rowWith(**list, text) : QModelIndex();
    return row.isValid() ? wordsOf(row) : QString();
}

bool TourHand::seesText(const QString& text) const
{
    const auto says = [&](const QWidget* widget, const QString& words) {
        return widget->isVisible() && words.contains(text);
    };
    const auto labels = m_window.findChildren<QLabel*>();
    const auto texts = m_window.findChildren<QTextEdit*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return says(l, l->text()); }) ||
           std::any_of(texts.begin(), texts.end(),
                       [&](const QTextEdit* t) { return says(t, t->toPlainText()); });
}

bool TourHand::sees(const QString& object) const
{
    return find(object).has_value();
}

} // namespace shanke
