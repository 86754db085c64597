// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace shanke {

// A field of the sheet for one short text.
class LineField : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineField(QWidget* parent = nullptr);

    // The cursor stays where it is when the text is already shown.
    void setValue(const QString& value);
};

} // namespace shanke
