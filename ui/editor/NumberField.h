// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/ReadField.h"

namespace shanke {

// A field for a small number without arrows, typed in any usual way ("8", "８", "八", "第8单元"); empty is 0.
class NumberField : public ReadField
{
    Q_OBJECT
public:
    explicit NumberField(int most, QWidget* parent = nullptr);

    // `unread` is shown when the number is 0. A field that shows this already is not touched
    // while a person is in it.
    void setNumber(int number, const QString& unread = {});
    int number() const { return m_number; }

protected:
    bool read(const QString& text) override;
    QString usualText() const override;
    QString howToWrite() const override;

private:
    int m_most;
    int m_number = 0;
};

} // namespace shanke
