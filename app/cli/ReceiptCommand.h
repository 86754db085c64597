// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "registers/EventProof.h"

namespace shanke::cli {

// receipts [ID] [--check CODE] [--to FILE.pdf|.docx|.html]
class ReceiptCommand final : public Command
{
    Q_OBJECT
public:
    ReceiptCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    bool drawsText() const override;

private:
    void show(const EventProof& proof) const;
    void take(const EventProof& proof);

    std::string m_id;
    std::string m_code;
    std::string m_to;
};

} // namespace shanke::cli
