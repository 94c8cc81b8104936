/** Region and dial code; the names come from the browser. */
const codes = `AF93 AL355 DZ213 AR54 AM374 AU61 AT43 AZ994 BH973 BD880 BE32 BO591 BR55 BN673 BG359
KH855 CM237 CA1 CL56 CN86 CO57 CR506 HR385 CZ420 DK45 DO1 EC593 EG20 EE372 ET251 FI358 FR33 GE995
DE49 GH233 GR30 GT502 HK852 HU36 IS354 IN91 ID62 IE353 IL972 IT39 JM1 JP81 JO962 KZ7 KE254 KR82
KW965 LA856 LV371 LT370 MY60 MX52 MN976 MM95 NP977 NL31 NZ64 NG234 NO47 PK92 PE51 PH63 PL48 PT351
RO40 SA966 SG65 ZA27 ES34 LK94 SE46 CH41 TW886 TH66 TR90 AE971 GB44 US1 UY598 UZ998 VN84`;

export interface Country {
  code: string;
  dial: string;
  /** "Japan (+81)". */
  label: string;
}

/** All countries of the selector, sorted by their names in the given language. */
export function countries(lang: string): Country[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return codes
    .split(/\s+/)
    .map((entry) => {
      const code = entry.slice(0, 2);
      const dial = entry.slice(2);
      return { code, dial, label: `${names.of(code) ?? code} (+${dial})` };
    })
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}
