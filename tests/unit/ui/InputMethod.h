// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QHash>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTest>

namespace shanke::test {

// Stands where the input method of a desktop stands, between the keyboard and the window: where text is
// written it takes letters and composes them, and the space bar commits the words that they stand for. Where
// nothing is written it takes nothing.
class InputMethod : public QObject
{
public:
    explicit InputMethod(QHash<QString, QString> words) : m_words(std::move(words))
    {
        qApp->installEventFilter(this);
    }

    const QString& composing() const { return m_composing; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress || !watched->isWindowType() || !writes())
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return false;
        if (key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z)
            return compose(m_composing + key->text());
        if (m_composing.isEmpty())
            return false;
        if (key->key() == Qt::Key_Backspace)
            return compose(m_composing.chopped(1));
        if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return)
            return commit(key->key() == Qt::Key_Space ? m_words.value(m_composing, m_composing)
                                                      : m_composing);
        return true;
    }

private:
    static bool writes()
    {
        QObject* field = QGuiApplication::focusObject();
        if (!field)
            return false;
        QInputMethodQueryEvent asked(Qt::ImEnabled);
        QCoreApplication::sendEvent(field, &asked);
        return asked.value(Qt::ImEnabled).toBool();
    }

    bool compose(const QString& letters)
    {
        m_composing = letters;
        const QInputMethodEvent::Attribute cursor(QInputMethodEvent::Cursor, int(letters.size()), 1);
        QInputMethodEvent event(letters, {cursor});
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
        return true;
    }

    bool commit(const QString& words)
    {
        m_composing.clear();
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
        return true;
    }

    QHash<QString, QString> m_words;
    QString m_composing;
};

} // namespace shanke::test
