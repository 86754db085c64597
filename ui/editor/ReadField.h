// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/LineField.h"

namespace shanke {

// A field of the sheet whose text is read as a value: a number, a day. What cannot be read stays as it was
// typed and is given on as that, so that it is saved too; once the person goes on it is marked, and remark()
// says how to write it. What was understood is then written the usual way.
class ReadField : public LineField
{
    Q_OBJECT
public:
    explicit ReadField(QWidget* parent = nullptr);

    // What was typed and cannot be read; empty when there is nothing such.
    const QString& unread() const { return m_unread; }
    // A sentence on how to write it; empty while nothing is marked.
    QString remark() const;

signals:
    void edited(); // by the person: another value, or another text that cannot be read
    void remarkChanged();

protected:
    // For the value that is set from outside, or the text instead of it.
    void showValue(const QString& unread);
    // Takes over the value that `text` means, none for an empty one; false, and none, when it means no value.
    virtual bool read(const QString& text) = 0;
    virtual QString usualText() const = 0; // of the value; empty for none
    virtual QString howToWrite() const = 0;

private:
    void readTyped();
    void settle();
    void mark();

    QString m_unread;
    bool m_isMarked = false;
};

} // namespace shanke
