// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ReadField.h"

#include <QStyle>

namespace shanke {

ReadField::ReadField(QWidget* parent) : LineField(parent)
{
    connect(this, &QLineEdit::textEdited, this, &ReadField::readTyped);
    connect(this, &QLineEdit::editingFinished, this, &ReadField::settle);
}

QString ReadField::remark() const
{
    //: the name of a field, what was typed in it, and how to write it
    return m_isMarked ? tr("%1 “%2”: %3").arg(accessibleName(), m_unread, howToWrite()) : QString();
}

void ReadField::showValue(const QString& unread)
{
    m_unread = usualText().isEmpty() ? unread : QString();
    setValue(m_unread.isEmpty() ? usualText() : m_unread);
    mark();
}

void ReadField::readTyped()
{
    m_unread = read(text().trimmed()) ? QString() : text().trimmed();
    if (m_isMarked)
        mark(); // it may be in order now; what is only half typed is not marked yet
    emit edited();
}

void ReadField::settle()
{
    if (!isModified())
        return;
    setModified(false);
    if (m_unread.isEmpty())
        setValue(usualText());
    setCursorPosition(0); // a long text shows its beginning
    mark();
}

void ReadField::mark()
{
    m_isMarked = !m_unread.isEmpty();
    setProperty("invalid", m_isMarked);
    style()->unpolish(this); // the style sheet looks at the property only when it polishes
    style()->polish(this);
    setAccessibleDescription(remark());
    setToolTip(remark());
    emit remarkChanged();
}

} // namespace shanke
