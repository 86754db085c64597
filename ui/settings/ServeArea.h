// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"
#include "ui/settings/ServingValues.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace shanke {

class InfoBar;

// "This PC serves the school": a switch, and what people at other PCs need to know while it is on.
// Objects: "settings.serve", "settings.serve.port", "settings.serve.address", "settings.serve.code",
// "settings.serve.clients", "settings.serve.message", "settings.serve.county", "settings.serve.county.user",
// "settings.serve.county.password", "settings.serve.county.state".
class ServeArea : public AreaPage
{
    Q_OBJECT
public:
    explicit ServeArea(QWidget* parent = nullptr);

    void showStatus(const ServingStatus& status);

signals:
    void wished(const shanke::ServingWish& wish);

private:
    void addCounty();
    QLineEdit* addField(const QString& label, const QString& name);
    void addFacts();
    QString countyProblem() const;
    void showCounty(const ServingStatus& status);
    void wish();
    static QString sentence(const Error& problem);

    QCheckBox* m_switch;
    QSpinBox* m_port;
    QLineEdit* m_county;
    QLineEdit* m_countyUser;
    QLineEdit* m_countyPassword;
    QLabel* m_countyState;
    QLabel* m_addresses;
    QLabel* m_code;
    QLabel* m_clients;
    QLabel* m_administrator;
    InfoBar* m_info;
};

} // namespace shanke
