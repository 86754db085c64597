// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Appearance.h"
#include "ui/settings/AreaPage.h"

class QComboBox;

namespace shanke {

// Text size, light or dark, language. A choice shows at once, so there is nothing to confirm.
class AppearanceArea : public AreaPage
{
    Q_OBJECT
public:
    explicit AppearanceArea(const Appearance& appearance, QWidget* parent = nullptr);

signals:
    void appearanceChanged(const shanke::Appearance& appearance);

private:
    QComboBox* makeTextSize();
    QComboBox* makeScheme();
    QComboBox* makeLanguage();

    Appearance m_appearance;
};

} // namespace shanke
