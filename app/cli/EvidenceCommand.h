// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ChineseWords.h"
#include "app/cli/Command.h"
#include "workspace/values/ResearchValues.h"

namespace shanke {
struct PaperSource;
} // namespace shanke

namespace shanke::cli {

// evidence [--day DAY] [--to FILE.docx|.pdf|.html]: what counts for whoever works here in the term of a day,
// a line for each document that shows it, or the sheet to be signed.
class EvidenceCommand final : public Command
{
    Q_OBJECT
public:
    EvidenceCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    bool drawsText() const override;

private:
    void show(const EvidenceView& view);
    void write(const PaperSource& source);
    void refuseUsage(const QString& sentence);

    std::string m_day;
    std::string m_to;
    std::optional<ChineseWords> m_words;
};

} // namespace shanke::cli
