// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CommentBox.h"

#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace shanke {

namespace {

constexpr int lines = 3;

} // namespace

CommentBox::CommentBox(QWidget* parent) : QPlainTextEdit(parent), m_completer(new QCompleter(this))
{
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setWidget(this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &CommentBox::take);
    setTabChangesFocus(true);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * spacing::medium);
}

void CommentBox::setPhrases(const QStringList& phrases)
{
    static_cast<QStringListModel*>(m_completer->model())->setStringList(phrases);
}

void CommentBox::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_completer->popup()->hide();
        emit handedOver();
        return;
    }
    if (m_completer->popup()->isVisible() && steersCompletion(event->key())) {
        event->ignore(); // the popup's
        return;
    }
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before)
        offer();
}

bool CommentBox::steersCompletion(int key) const
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

void CommentBox::offer()
{
    const QString typed = toPlainText().trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool useful =
        !typed.isEmpty() && m_completer->completionCount() > 0 && m_completer->currentCompletion() != typed;
    if (useful)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void CommentBox::take(const QString& phrase)
{
    setPlainText(phrase);
    moveCursor(QTextCursor::End);
}

} // namespace shanke
