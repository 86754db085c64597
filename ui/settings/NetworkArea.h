// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"
#include "ui/settings/NetworkForm.h"

#include <map>

class QComboBox;

namespace shanke {

class InfoBar;

// How much of files may go over which kind of line in a day. Each choice counts at once.
// Objects: "settings.link", "settings.daily.intranet", "settings.daily.internet", "settings.daily.metered".
class NetworkArea : public AreaPage
{
    Q_OBJECT
public:
    explicit NetworkArea(Workspace& workspace, QWidget* parent = nullptr);

private:
    QComboBox* makeLink();
    QComboBox* makeDaily(LinkKind link, const QString& name);
    void showSettings();

    NetworkForm m_form;
    QComboBox* m_link;
    std::map<LinkKind, QComboBox*> m_daily;
    InfoBar* m_info;
};

} // namespace shanke
