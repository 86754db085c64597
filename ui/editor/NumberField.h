// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/LineField.h"

namespace shanke {

// A field for a small number without arrows: digits only, empty is 0.
class NumberField : public LineField
{
    Q_OBJECT
public:
    explicit NumberField(int most, QWidget* parent = nullptr);

    void setNumber(int number);
    int number() const { return text().toInt(); }
};

} // namespace shanke
