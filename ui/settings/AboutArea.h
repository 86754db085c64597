// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"

namespace shanke {

// Which program this is, its version, its licence, and what it is built with.
class AboutArea : public AreaPage
{
    Q_OBJECT
public:
    explicit AboutArea(QWidget* parent = nullptr);
};

} // namespace shanke
