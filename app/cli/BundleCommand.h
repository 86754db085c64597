// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/CourierValues.h"

#include <QElapsedTimer>

namespace shanke::cli {

// bundle create --for PEER|--since CHECKPOINT FILE; bundle open FILE…; bundle key [FILE]
class BundleCommand final : public Command
{
    Q_OBJECT
public:
    BundleCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void declareCreate(CLI::App& me);
    void declareOpen(CLI::App& me);

    void create();
    void createFor(const QList<CourierReceiver>& known);
    Result<QList<DeviceCard>> receiversAmong(const QList<CourierReceiver>& known) const;
    void summarise(const BundleReport& report);

    void open();
    void openNext();
    void show(const QString& file, const BringReport& report);

    void key();
    void showProgress(const CourierProgress& progress);

    const CLI::App* m_create = nullptr;
    const CLI::App* m_open = nullptr;
    std::string m_peer;
    std::string m_since;
    std::string m_file;
    std::vector<std::string> m_files;
    quint64 m_partBytes = 0;
    BringConsent m_consent;
    QStringList m_toOpen;
    QList<int> m_missing; // of the set of the last file
    bool m_needsAttention = false;
    QElapsedTimer m_shown;
};

} // namespace shanke::cli
