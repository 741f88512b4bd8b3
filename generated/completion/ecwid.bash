# What bash offers behind ecwid.
# Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`;
# edit the description, not this file.

# The flags of a command as NAME or NAME:WHAT, and @N for those of another row. WHAT it takes: - nothing, b true or
# false, f a file, eN a value of a list, o@N an object with the flags of that row; a comma at the end: several of them.
_ecwid__row()
{
    case $1 in
    get-specific-app-storage-data) row='store-id key @1' ;;
    update-specific-app-storage-data) row='store-id key @2 @3' ;;
    add-app-storage-data) row='store-id key @2 @3' ;;
    delete-specific-app-storage-data) row='store-id key @1' ;;
    get-app-subscription-status) row='store-id @1' ;;
    cancel-app-subscription) row='store-id namespace @4' ;;
    custom-charge-with-ecwid-billing) row='store-id amount currency:e2 description idempotency-key metadata @1' ;;
    get-all-app-storage-data) row='store-id @1' ;;
    get-batch-status) row='store-id ticket escaped-json:b @1' ;;
    search-batch-requests-by-status) row='store-id status:e3 limit offset @1' ;;
    create-batch-request) row='store-id allow-parallel-mode:b stop-on-first-failure:b deduplication-key group-id @5' ;;
    stop-and-delete-batch-request) row='store-id ticket-id @1' ;;
    stop-batch-request) row='store-id ticket-id group-id escaped-json:b @1' ;;
    upload-category-image) row='store-id category-id external-url @6' ;;
    delete-category-image) row='store-id category-id @1' ;;
    upload-category-image-async) row='store-id category-id external-url @7 @3' ;;
    search-categories) row='store-id keyword parent parent-ids with-subcategories:b hidden-categories:b offset limit lang response-fields product-ids:b @8' ;;
    create-category) row='store-id @9 @3' ;;
    get-category) row='store-id category-id base-url clean-ur-ls:b slugs-without-ids:b lang response-fields product-ids:b hidden-categories:b @1' ;;
    update-category) row='store-id category-id @10 @3' ;;
    delete-category) row='store-id category-id @1' ;;
    get-order-of-categories) row='store-id parent-category @1' ;;
    update-order-of-categories) row='store-id parent-category @11 @3' ;;
    assign-products-to-the-category) row='store-id category-id @12 @3' ;;
    get-order-of-products) row='store-id parent-category @1' ;;
    update-order-of-products) row='store-id parent-category @11 @3' ;;
    unassign-products-from-the-category) row='store-id category-id @12 @3' ;;
    search-categories-by-path) row='store-id path delimeter keyword parent hidden-categories:b base-url clean-ur-ls:b slugs-without-ids:b offset limit lang response-fields product-ids:b @8' ;;
    search-checkout-extra-fields) row='store-id @1' ;;
    create-checkout-extra-field) row='store-id @13 @3' ;;
    get-checkout-extra-field) row='store-id key @1' ;;
    update-checkout-extra-field) row='store-id key @14 @3' ;;
    delete-checkout-extra-field) row='store-id key @1' ;;
    search-customers) row='store-id keyword name email phone city postal-code state-or-province-code country-codes company-name accept-marketing:b lang customer-group-ids min-order-count max-order-count min-sales-value max-sales-value purchased-product-ids b2b-b2c:e4 tax-exempt:b created-from created-to updated-from updated-to sort-by:e5 offset limit response-fields @8' ;;
    create-customer) row='store-id @15 @3' ;;
    search-customer-contacts) row='store-id customer-id @1' ;;
    create-customer-contact) row='store-id customer-id @16 @3' ;;
    get-customer-contact) row='store-id customer-id contact-id @1' ;;
    update-customer-contact) row='store-id customer-id contact-id @17 @3' ;;
    delete-customer-contact) row='store-id customer-id contact-id @1' ;;
    search-customer-extra-fields) row='store-id @1' ;;
    create-customer-extra-field) row='store-id @18 @3' ;;
    get-customer-extra-field) row='store-id extrafield-key @1' ;;
    update-customer-extra-field) row='store-id extrafield-key @19 @3' ;;
    delete-customer-extra-field) row='store-id extrafield-key @1' ;;
    search-customer-groups) row='store-id customer-group-id keyword offset limit response-fields @8' ;;
    create-customer-group) row='store-id @20 @3' ;;
    get-customer-group) row='store-id group-id response-fields @1' ;;
    update-customer-group) row='store-id group-id @21 @3' ;;
    delete-customer-group) row='store-id group-id @1' ;;
    get-customer) row='store-id customer-id response-fields @1' ;;
    update-customer) row='store-id customer-id @22 @3' ;;
    delete-customer) row='store-id customer-id @1' ;;
    country-codes) row='store-id with-states:b lang @1' ;;
    currency-codes) row='store-id lang @1' ;;
    currency-codes-by-country) row='store-id lang country-code @1' ;;
    state-codes-by-country) row='store-id lang country-code @1' ;;
    tax-classes-by-country) row='store-id lang country-code @1' ;;
    search-discount-coupons) row='store-id offset limit code discount-type:e6 availability:e7 created-from created-to updated-from updated-to response-fields @8' ;;
    create-discount-coupon) row='store-id @23 @3' ;;
    get-discount-coupon) row='store-id discount-coupon-id response-fields @1' ;;
    update-discount-coupon) row='store-id discount-coupon-id @24 @3' ;;
    delete-discount-coupon) row='store-id discount-coupon-id @1' ;;
    search-promotions) row='store-id response-fields offset limit @8' ;;
    create-promotion) row='store-id @25 @3' ;;
    update-promotion) row='store-id promotion-id @26 @3' ;;
    delete-promotion) row='store-id promotion-id @1' ;;
    purchase-domain) row='store-id @27 @3' ;;
    reset-domain-password) row='store-id domain-name send-to:e8 sub-user @4' ;;
    search-store-domains) row='store-id response-fields @1' ;;
    update-store-domains) row='store-id @28 @3' ;;
    send-domain-verification-email) row='store-id domain-name @4' ;;
    clone-instant-site) row='store-id @29 @30' ;;
    discard-instant-site-changes) row='store-id @31' ;;
    get-instant-site-api-token-in-instant-site) row='grant-type:e9 site-id @1' ;;
    get-instant-site-api-token) row='grant-type:e9 site-id @1' ;;
    get-instant-site-profile) row='store-id @1' ;;
    get-list-of-instant-site-pages) row='store-id published:b @1' ;;
    create-instant-site-page) row='store-id @32 @3' ;;
    update-instant-site-page) row='store-id page-id @33 @3' ;;
    delete-instant-site-page) row='store-id page-id @1' ;;
    get-instant-site-profile-apiv1) row='store-id @1' ;;
    update-instant-site-profile) row='store-id @34 @30' ;;
    create-instant-site-profile) row='store-id @35 @30' ;;
    search-instant-site-redirects) row='store-id keyword offset limit @8' ;;
    create-instant-site-redirect) row='store-id @36 @3' ;;
    get-instant-site-redirect) row='store-id redirect-id @1' ;;
    update-instant-site-redirect) row='store-id redirect-id @37 @3' ;;
    get-instant-site-text-labels) row='store-id @1' ;;
    get-list-of-instant-site-themes) row='store-id @1' ;;
    create-instant-site-theme) row='store-id @38 @3' ;;
    update-instant-site-theme) row='store-id theme-id @38 @3' ;;
    delete-instant-site-theme) row='store-id theme-id @1' ;;
    get-current-instant-site-theme) row='store-id @1' ;;
    update-current-instant-site-theme) row='store-id @38 @3' ;;
    get-instant-site-tiles-list) row='store-id published:b page-id lang @1' ;;
    update-instant-site-tiles-list) row='store-id @39 @30' ;;
    create-instant-site-tile) row='store-id @40 @30' ;;
    get-instant-site-tile) row='store-id tile-id @1' ;;
    update-instant-site-tile) row='store-id tile-id @41 @30' ;;
    delete-instant-site-tile) row='store-id tile-id @31' ;;
    get-instant-site-tile-config-by-type) row='store-id config-type:e10 @1' ;;
    get-instant-site-tile-showcases) row='store-id @1' ;;
    get-list-of-buckets-for-tile-images) row='store-id @1' ;;
    get-tile-image-upload-result) row='store-id image-id @1' ;;
    upload-instant-site-tile-image) row='store-id tile-id @42 @3' ;;
    publish-instant-site-changes) row='store-id @31' ;;
    convert-abandoned-cart-to-order) row='store-id cart-id @1' ;;
    get-abandoned-cart) row='store-id cart-id response-fields @1' ;;
    update-abandoned-cart) row='store-id cart-id @43 @3' ;;
    search-abandoned-carts) row='store-id show-hidden:b total-from total-to created-from created-to updated-from updated-to email customer-id limit offset response-fields @8' ;;
    calculate-order-details) row='store-id @44 @3' ;;
    search-orders) row='store-id ids offset limit keywords email customer-id product-id total-from total-to created-from created-to updated-from updated-to pickup-time-from pickup-time-to shipping-method fulfillment-status:e11, payment-method payment-module payment-status:e12, accept-marketing:b contains-preorder-items:b coupon-code subscription-id referer-id response-fields @8' ;;
    create-order) row='store-id @45 @3' ;;
    get-order) row='store-id order-id response-fields @1' ;;
    update-order) row='store-id order-id @46 @3' ;;
    delete-order) row='store-id order-id @1' ;;
    get-last-order) row='store-id response-fields @1' ;;
    get-repeat-order-url) row='store-id order-id @1' ;;
    search-order-extra-fields) row='store-id order-id @1' ;;
    add-extra-fields-to-order) row='store-id order-id @47 @3' ;;
    update-order-extra-field) row='store-id order-id extra-field-id @48 @3' ;;
    delete-order-extra-field) row='store-id order-id extra-field-id @1' ;;
    generate-tax-invoice-for-order) row='store-id order-id @1' ;;
    get-order-receipt-pdf) row='store-id order-id @49' ;;
    get-tax-invoices-for-order) row='store-id order-id response-fields @1' ;;
    get-order-status) row='store-id status-id @1' ;;
    update-custom-order-status) row='store-id status-id:e13 @50 @3' ;;
    search-order-statuses) row='store-id @1' ;;
    get-recurring-subscription) row='store-id subscription-id @1' ;;
    update-recurring-subscription) row='store-id subscription-id @51 @3' ;;
    search-recurring-subscriptions) row='store-id id created-from created-to cancelled-from cancelled-to updated-from updated-to customer-id status:e14 next-charge-from next-charge-to recurring-interval:e15 recurring-interval-count product-id email order-id order-total order-created-from order-created-to limit offset sort-by:e16 @8' ;;
    search-payment-options) row='store-id lang @1' ;;
    create-payment-option) row='store-id @52 @3' ;;
    get-payment-option) row='store-id payment-option-id lang @1' ;;
    update-payment-option) row='store-id payment-option-id @53 @3' ;;
    delete-payment-option) row='store-id payment-option-id @1' ;;
    adjust-product-stock) row='store-id product-id check-low-stock-notification:b @54 @3' ;;
    search-products) row='store-id product-id sku keyword search-method:e17 external-reference-id category categories include-products-from-subcategories:b price-from price-to created-from created-to updated-from updated-to sort-by:e18 enabled:b is-gift-card:b in-stock:b discounts-allowed:b visible-in-storefront:b is-customer-set-price:b onsale:e19 inventory:e20 base-url clean-urls:b slugs-without-ids:b option-option-name attribute-attribute-name enabled-manual-taxes tax-class-codes offset limit response-fields @8' ;;
    create-product) row='store-id save-combinations:b @55 @3' ;;
    delete-all-products) row='store-id @31' ;;
    get-product) row='store-id product-id base-url clean-urls:b slugs-without-ids:b lang response-fields @1' ;;
    update-product) row='store-id product-id save-combinations:b @56 @3' ;;
    delete-product) row='store-id product-id @1' ;;
    get-product-filters) row='store-id filter-fields @57 @3' ;;
    get-recently-used-product-swatches) row='store-id @1' ;;
    download-product-file) row='store-id product-id file-id @49' ;;
    change-product-file-description) row='store-id product-id file-id @58 @3' ;;
    delete-product-file) row='store-id product-id file-id @1' ;;
    upload-product-file) row='store-id product-id file-name description external-url @1' ;;
    delete-all-product-files) row='store-id product-id @1' ;;
    bulk-update-product-images-and-videos) row='store-id product-id @59 @30' ;;
    upload-gallery-product-image) row='store-id product-id file-name external-url @6' ;;
    delete-all-gallery-product-images) row='store-id product-id @1' ;;
    delete-gallery-product-image) row='store-id product-id gallery-image-id @1' ;;
    delete-gallery-product-video) row='store-id product-id gallery-video-id @1' ;;
    upload-main-product-image) row='store-id product-id external-url @6' ;;
    delete-main-product-image) row='store-id product-id @1' ;;
    upload-main-product-video) row='store-id product-id url @1' ;;
    delete-main-product-video) row='store-id product-id @1' ;;
    download-gallery-product-video) row='store-id product-id gallery-video-id @1' ;;
    upload-cover-for-gallery-video) row='store-id product-id gallery-video-id external-url @6' ;;
    upload-gallery-product-image-async) row='store-id product-id @7 @3' ;;
    upload-gallery-product-video) row='store-id product-id url @1' ;;
    upload-main-product-image-async) row='store-id product-id @7 @3' ;;
    bulk-update-delete-product-reviews) row='store-id @60 @3' ;;
    update-product-review-status) row='store-id review-id @61 @3' ;;
    delete-product-review) row='store-id review-id @1' ;;
    get-product-reviews-stats) row='store-id @1' ;;
    search-product-reviews) row='store-id status:e21 rating order-id product-id review-id created-from created-to updated-from updated-to sort-by:e22 keyword response-fields offset limit @8' ;;
    search-product-types) row='store-id @1' ;;
    create-product-type) row='store-id @62 @3' ;;
    get-product-type) row='store-id class-id @1' ;;
    update-product-type-and-attributes) row='store-id class-id @63 @3' ;;
    delete-product-type) row='store-id class-id @1' ;;
    adjust-product-variation-stock) row='store-id product-id combination-id check-low-stock-notification:b @54 @3' ;;
    search-product-variations) row='store-id product-id lang response-fields @1' ;;
    create-product-variation) row='store-id product-id @64 @3' ;;
    delete-all-product-variations) row='store-id product-id @1' ;;
    get-product-variation) row='store-id product-id combination-id lang response-fields @1' ;;
    update-product-variation) row='store-id product-id combination-id check-low-stock-notification:b @65 @3' ;;
    delete-product-variation) row='store-id product-id combination-id @1' ;;
    upload-product-variation-image) row='store-id product-id combination-id external-url @6' ;;
    delete-product-variation-image) row='store-id product-id combination-id @1' ;;
    upload-product-variation-image-async) row='store-id product-id combination-id @7 @3' ;;
    search-product-brands) row='store-id limit offset sort-by:e23 hidden-brands:b lang base-url clean-ur-ls:b @8' ;;
    search-shipping-options) row='store-id lang @1' ;;
    create-shipping-option) row='store-id @66 @3' ;;
    update-shipping-option) row='store-id shipping-option-id @67 @3' ;;
    delete-shipping-option) row='store-id shipping-option-id @1' ;;
    resend-staff-account-invite) row='store-id @68 @3' ;;
    cancel-staff-account-invite) row='store-id @68 @3' ;;
    search-staff-accounts) row='store-id response-fields @1' ;;
    create-staff-account) row='store-id @69 @3' ;;
    get-staff-account) row='store-id staff-account-id response-fields @1' ;;
    update-staff-account) row='store-id staff-account-id @70 @3' ;;
    delete-staff-account) row='store-id staff-account-id @1' ;;
    get-staff-account-scopes) row='store-id @1' ;;
    upload-store-logo-image) row='store-id logo:e24 external-url @1' ;;
    delete-store-logo-image) row='store-id logo:e24 @1' ;;
    get-store-profile) row='store-id show-extended-info:b lang get-report-availability-status:b get-store-vertical:b response-fields @1' ;;
    update-store-profile) row='store-id @71 @3' ;;
    get-deleted-items-history) row='store-id entity:e25 from-date to-date offset limit @8' ;;
    get-latest-store-update-stats) row='store-id reviews-updates-required:b domains-required:b subscription-required:b product-count-required:b category-count-required:b @1' ;;
    get-store-reports) row='store-id report-type:e26 started-from ended-at time-scale-value:e27 compare-period:e28 @1' ;;
    get-page-slug-and-static-code) row='store-id slug store-root-page:b get-static-content:b lang base-url clean-urls:b slugs-without-ids:b tplvar international-pages response-fields @1' ;;
    static-code-for-category-page) row='store-id category-id lang base-url clean-urls:b tplvar international-pages response-fields @1' ;;
    static-code-for-home-page) row='store-id lang base-url clean-urls:b tplvar international-pages response-fields @1' ;;
    static-code-for-product-page) row='store-id product-id lang base-url clean-urls:b tplvar international-pages response-fields @1' ;;
    search-domains-for-purchase) row='store-id keyword @1' ;;
    @1) row='output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @2) row='value' ;;
    @3) row='body:f null output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @4) row='allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @5) row='body:f output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @6) row='body:f content-type output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @7) row='url width height external-id alt:o@72' ;;
    @8) row='output:e1 fields all:- max-items allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @9) row='parent-id product-ids order-by name name-translated description description-translated seo-title seo-title-translated seo-description seo-description-translated enabled:b custom-slug external-reference-id' ;;
    @10) row='parent-id product-ids order-by name name-translated description description-translated seo-title seo-title-translated seo-description seo-description-translated enabled:b custom-slug external-reference-id' ;;
    @11) row='sorted-ids' ;;
    @12) row='product-ids' ;;
    @13) row='key title title-translated type:e29 text-placeholder text-placeholder-translated available:b required:b checkout-display-section:e30 order-details-display-section:e31 show-in-invoice:b show-in-notifications:b value value-translated subtitle subtitle-translated tip tip-translated show-for-payment-method-ids show-for-shipping-method-ids show-for-country options datepicker-options:o@73 overrides:o@74 order-by shown-on-order-details:b save-to-customer-profile:b' ;;
    @14) row='title title-translated type:e29 text-placeholder text-placeholder-translated available:b required:b checkout-display-section:e30 order-details-display-section:e31 show-in-invoice:b show-in-notifications:b value value-translated subtitle subtitle-translated tip tip-translated show-for-payment-method-ids show-for-shipping-method-ids show-for-country options datepicker-options:o@73 overrides:o@74 order-by shown-on-order-details:b save-to-customer-profile:b' ;;
    @15) row='email name password billing-person:o@75 shipping-addresses contacts customer-group-id customer-group-name b2b-b2c:e4 tax-id tax-id-valid:b tax-exempt:b accept-marketing:b lang private-admin-notes' ;;
    @16) row='contact handle note type:e32 default:b order-by' ;;
    @17) row='contact handle note type:e32 default:b order-by' ;;
    @18) row='title type:e33 shown-on-order-details:b' ;;
    @19) row='title type:e33 shown-on-order-details:b' ;;
    @20) row='name external-reference-id' ;;
    @21) row='name external-reference-id' ;;
    @22) row='email name billing-person:o@75 shipping-addresses contacts customer-group-id customer-group-name tax-id tax-id-valid:b tax-exempt:b accept-marketing:b lang private-admin-notes' ;;
    @23) row='name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e34 application-limit:e35 creation-date update-date order-count catalog-limit:o@76 shipping-limit:o@77' ;;
    @24) row='name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e34 application-limit:e35 creation-date update-date order-count catalog-limit:o@76 shipping-limit:o@77' ;;
    @25) row='name discount-base:e36 enabled:b discount-type:e37 amount triggers:o@78 targets:o@79 external-reference-id' ;;
    @26) row='name discount-base:e36 enabled:b discount-type:e37 amount triggers:o@78 targets:o@79 external-reference-id' ;;
    @27) row='domain-name first-name last-name email street city country-code postal-code state-or-province-code phone company-name' ;;
    @28) row='instant-site-domain:o@80 purchased-domains' ;;
    @29) row='source draft:b' ;;
    @30) row='body:f null allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @31) row='timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @32) row='title url-path visible:b visible-header:b visible-footer:b visible-announcement-bar:b seo-title seo-description share-image indexed:b is-available-to-edit:b tile-ids' ;;
    @33) row='title url-path visible:b visible-header:b visible-footer:b visible-announcement-bar:b seo-title seo-description share-image indexed:b is-available-to-edit:b tile-ids' ;;
    @34) row='locale enabled-languages store-name country-code postal-code email date-format time-format timezone-offset-in-minutes' ;;
    @35) row='locale enabled-languages store-name country-code postal-code email date-format time-format timezone-offset-in-minutes' ;;
    @36) row='from-url to-url' ;;
    @37) row='from-url to-url' ;;
    @38) row='colors:o@81' ;;
    @39) row='tiles' ;;
    @40) row='tile-showcase-item-id tile-category-type:e38 tile-order use-tile-showcase:b tile:o@82 page-id' ;;
    @41) row='id tile-name content design visibility:b order has-changes:b' ;;
    @42) row='accept-header:e39' ;;
    @43) row='hidden:b taxes-on-shipping b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code' ;;
    @44) row='email ip-address customer-id customer-tax-exempt:b discount-coupon:o@83 discount-info billing-person:o@75 shipping-person:o@75 custom-surcharges items gift-card-code handling-fee:o@84 shipping-option:o@85 payment-options-details:o@86' ;;
    @45) row='subtotal total email fulfillment-status:e11 payment-status:e12 payment-module payment-method tax gift-card-redemption total-before-gift-card-redemption customer-tax-exempt:b customer-tax-id customer-tax-id-valid:b reversed-tax-applied:b b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code ip-address referer-url order-comments volume-discount membership-based-discount total-and-membership-based-discount custom-discount discount coupon-discount discount-info discount-coupon:o@83 custom-surcharges global-referer customer-id customer-group customer-group-id items shipping-person:o@75 billing-person:o@75 shipping-option:o@85 handling-fee:o@84 additional-info payment-params extra-fields:o@87 order-extra-fields hidden:b tracking-number payment-message external-transaction-id affiliate-id credit-card-status:o@88 private-admin-notes pickup-time taxes-on-shipping accept-marketing:b referer-id disable-all-customer-notifications:b external-fulfillment:b external-order-id prices-include-tax:b utm-data utm-data-sets lang create-date' ;;
    @46) row='subtotal total gift-card-redemption total-before-gift-card-redemption email payment-module payment-method tax customer-tax-exempt:b customer-tax-id customer-tax-id-valid:b reversed-tax-applied:b b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code ip-address payment-status:e12 fulfillment-status:e11 referer-url order-comments volume-discount membership-based-discount total-and-membership-based-discount custom-discount discount coupon-discount discount-info discount-coupon:o@83 custom-surcharges global-referer customer-id customer-group customer-group-id items shipping-person:o@75 billing-person:o@75 shipping-option:o@85 handling-fee:o@84 additional-info payment-params extra-fields:o@87 order-extra-fields hidden:b tracking-number payment-message external-transaction-id affiliate-id credit-card-status:o@88 private-admin-notes pickup-time taxes-on-shipping accept-marketing:b referer-id disable-all-customer-notifications:b external-fulfillment:b external-order-id prices-include-tax:b utm-data utm-data-sets lang' ;;
    @47) row='id value customer-input-type:e40 title order-details-display-section:e41 order-by show-in-notifications:b show-in-invoice:b' ;;
    @48) row='value title order-details-display-section:e41 order-by show-in-notifications:b show-in-invoice:b' ;;
    @49) row='output:f timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @50) row='enabled:b send-notification-when-status-is-assigned:b name name-translations' ;;
    @51) row='charge-settings:o@89 next-charge status:e14' ;;
    @52) row='enabled:b configured:b checkout-title checkout-title-translated checkout-description payment-processor-id payment-processor-title order-by app-client-id payment-surcharges:o@90 instructions-for-customer:o@91 shipping-settings:o@92' ;;
    @53) row='enabled:b configured:b checkout-title checkout-title-translated checkout-description payment-processor-id payment-processor-title order-by app-client-id payment-surcharges:o@90 instructions-for-customer:o@91 shipping-settings:o@92' ;;
    @54) row='quantity-delta' ;;
    @55) row='sku quantity unlimited:b in-stock:b name name-translated price tax:o@93 wholesale-prices compare-to-price lowest-price-settings:o@94 is-shipping-required:b weight custom-slug product-class-id enabled:b options warning-limit fixed-shipping-rate-only:b fixed-shipping-rate shipping:o@95 description description-translated category-ids default-category-id seo-title seo-title-translated seo-description seo-description-translated attributes files related-products:o@96 combinations dimensions:o@97 volume show-on-frontpage is-gift-card:b subtitle subtitle-translated discounts-allowed:b external-reference-id out-of-stock-visibility-behaviour:e42 min-purchase-quantity max-purchase-quantity reviews-collecting-allowed:b composite-parents composite-components cost-price volume-unit' ;;
    @56) row='sku quantity unlimited:b in-stock:b name name-translated price tax:o@93 wholesale-prices compare-to-price lowest-price-settings:o@94 is-shipping-required:b weight custom-slug product-class-id enabled:b options warning-limit fixed-shipping-rate-only:b fixed-shipping-rate shipping:o@95 description description-translated category-ids default-category-id seo-title seo-title-translated seo-description seo-description-translated attributes files related-products:o@96 combinations dimensions:o@97 volume show-on-frontpage is-gift-card:b subtitle subtitle-translated discounts-allowed:b external-reference-id out-of-stock-visibility-behaviour:e42 min-purchase-quantity max-purchase-quantity reviews-collecting-allowed:b cost-price volume-unit name-your-price-enabled:b price-default-tier custom-price-tiers ribbon:o@98' ;;
    @57) row='params:o@99' ;;
    @58) row='description' ;;
    @59) row='main-media:o@100 gallery-media' ;;
    @60) row='select-mode:e43 delete:b new-status:e21 review-ids current-filters:o@101' ;;
    @61) row='status:e21' ;;
    @62) row='name attributes' ;;
    @63) row='name attributes' ;;
    @64) row='options sku thumbnail-url image-url small-thumbnail-url hd-thumbnail-url original-image-url in-stock:b quantity unlimited:b price default-displayed-price default-displayed-price-formatted lowest-price lowest-price-settings:o@94 default-displayed-lowest-price default-displayed-lowest-price-formatted dimensions:o@97 wholesale-prices weight volume warning-limit attributes compare-to-price min-purchase-quantity max-purchase-quantity out-of-stock-visibility-behaviour:e42 alt:o@102 cost-price is-shipping-required:b' ;;
    @65) row='options sku thumbnail-url image-url small-thumbnail-url hd-thumbnail-url original-image-url in-stock:b quantity unlimited:b price default-displayed-price default-displayed-price-formatted lowest-price lowest-price-settings:o@94 default-displayed-lowest-price default-displayed-lowest-price-formatted dimensions:o@97 wholesale-prices weight volume warning-limit attributes compare-to-price min-purchase-quantity max-purchase-quantity out-of-stock-visibility-behaviour:e42 alt:o@102 cost-price is-shipping-required:b' ;;
    @66) row='title title-translated enabled:b orderby fulfilment-type:e44 minimum-order-subtotal destination-zone:o@103 delivery-time-days description description-translated carrier carrier-methods rates-calculation-type:e45 shipping-cost-markup flat-rate:o@104 rates-table:o@105 app-client-id pickup-instruction pickup-instruction-translated pickup-precision-type:e46 scheduled-pickup:b fulfillment-time-in-minutes business-hours business-hours-limitation-type:e47 scheduled:b scheduled-time-precision-type:e46 time-slot-length-in-minutes allow-same-day-delivery:b cutoff-time-for-same-day-delivery availability-period:e48 blackout-dates estimated-shipping-time-at-checkout-settings:o@106 carrier-settings:o@107' ;;
    @67) row='title title-translated enabled:b orderby fulfilment-type:e44 minimum-order-subtotal destination-zone:o@103 delivery-time-days description description-translated carrier carrier-methods carrier-settings:o@107 rates-calculation-type:e45 shipping-cost-markup flat-rate:o@104 rates-table:o@105 app-client-id pickup-instruction pickup-instruction-translated pickup-precision-type:e46 scheduled-pickup:b fulfillment-time-in-minutes business-hours business-hours-limitation-type:e47 scheduled:b scheduled-time-precision-type:e46 time-slot-length-in-minutes allow-same-day-delivery:b cutoff-time-for-same-day-delivery availability-period:e48 blackout-dates estimated-shipping-time-at-checkout-settings:o@106' ;;
    @68) row='email' ;;
    @69) row='email staff-scopes' ;;
    @70) row='email staff-scopes' ;;
    @71) row='general-info:o@108 account:o@109 settings:o@110 mail-notifications:o@111 phone-notifications:o@112 company:o@75 formats-and-units:o@113 languages:o@114 shipping:o@115 zones taxes tax-settings:o@116 business-registration-id:o@117 legal-pages-settings:o@118 design-settings product-filters-settings:o@119 order-invoice-settings:o@120 social-links-settings:o@121 registration-answers:o@122 tips-settings:o@123' ;;
    @72) row='main translations translated' ;;
    @73) row='min-date max-date showtime:b increment-minute-by limit-available-hours-weekly disallow-dates' ;;
    @74) row='conditions:o@124 fields-to-override:o@73' ;;
    @75) row='id name first-name last-name company-name email street city country-code country-name postal-code state-or-province-code state-or-province-name phone' ;;
    @76) row='products categories' ;;
    @77) row='shipping-methods' ;;
    @78) row='start-date end-date customer-groups subtotal min-product-quantity-in-cart max-product-quantity-in-cart categories excluded-categories products excluded-products combinations excluded-combinations recurring:b recurrence-settings:o@125 all:b' ;;
    @79) row='categories excluded-categories products excluded-products combinations excluded-combinations attributes min-discounted-product-quantity max-discounted-product-quantity shipping-methods' ;;
    @80) row='primary-instant-site-domain primary-instant-site-domain-status:e49 ecwid-subdomain instant-site-ip-address instant-site-url third-party-vendor-domain' ;;
    @81) row='color-a color-b color-c color-d color-e color-f' ;;
    @82) row='id type:e50 role:e51 tile-name source-id content external-content design visibility:b order has-changes:b features-enabled' ;;
    @83) row='id name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e34 application-limit:e35 creation-date update-date order-count catalog-limit:o@76 shipping-limit:o@77 repeat-customer-only:b' ;;
    @84) row='name value description value-without-tax taxes' ;;
    @85) row='shipping-carrier-name shipping-method-name shipping-method-id shipping-rate shipping-rate-without-tax estimated-transit-time is-pickup:b pickup-instruction fulfillment-type:e52 time-slot-length-in-minutes discount:o@126 is-shipping-limit:b' ;;
    @86) row='payment-id' ;;
    @87) row='ecwid-order-delivery-time-interval-start ecwid-order-delivery-time-interval-end ecwid-order-delivery-time-display-format:e53' ;;
    @88) row='avs-message cvv-message' ;;
    @89) row='recurring-interval:e15 recurring-interval-count subscription-price-with-sign-up-fee subscription-price-with-sign-up-fee-formatted sign-up-fee sign-up-fee-formatted' ;;
    @90) row='type:e54 value' ;;
    @91) row='instructions-title instructions instructions-translated' ;;
    @92) row='enabled-shipping-methods' ;;
    @93) row='taxable:b enabled-manual-taxes tax-class-code' ;;
    @94) row='lowest-price-enabled:b manual-lowest-price default-displayed-manual-lowest-price default-displayed-manual-lowest-price-formatted' ;;
    @95) row='type:e55 method-markup flat-rate disabled-methods enabled-methods' ;;
    @96) row='product-ids related-category:o@127' ;;
    @97) row='length width height' ;;
    @98) row='text color' ;;
    @99) row='filter-fields enabled filter-facet-limit include-products-from-subcategories lang' ;;
    @100) row='video-url image-url' ;;
    @101) row='review-id product-id order-id rating status:e56 search-keyword created-from created-to' ;;
    @102) row='main translated' ;;
    @103) row='name country-codes state-or-province-codes post-codes geo-polygons' ;;
    @104) row='rate-type:e54 rate' ;;
    @105) row='table-based-on:e57 rates' ;;
    @106) row='estimated-delivery-date-at-checkout-enabled:b estimated-transit-time-in-days fulfillment-time-in-days cutoff-time-for-same-day-packing shipping-business-days delivery-days' ;;
    @107) row='default-carrier-account-enabled:b default-postage-dimensions:o@97' ;;
    @108) row='store-id profile-id store-url starter-site:o@128 website-platform' ;;
    @109) row='account-name account-nick-name account-email available-features registration-date limits-and-restrictions:o@129 brand-name support-email itunes-subscriptions-available:b google-play-subscriptions-available:b track-storefront-stats:b paid:b' ;;
    @110) row='closed:b store-name store-description invoice-logo-url email-logo-url google-remarketing-enabled:b google-analytics-id fb-pixel-id order-comments-enabled:b order-comments-caption order-comments-caption-translated order-comments-required:b ask-zip-code:b show-price-per-unit:b hide-out-of-stock-products-in-storefront:b ask-company-name:b favorites-enabled:b product-reviews-feature-enabled:b default-product-sort-order:e58 default-all-products-view-sort-order:e58 abandoned-sales:o@130 sale-price:o@131 show-accept-marketing-checkbox:b accept-marketing-checkbox-default-value:b accept-marketing-checkbox-custom-text accept-marketing-checkbox-custom-text-translated ask-consent-to-track-in-storefront:b snap-pixel-id pinterest-tag-id google-tag-id google-event-id recurring-subscriptions-settings:o@132 allow-preorders-for-out-of-stock-products:b link-up-enabled:b store-description-translated product-sort-order-in-cart wix-external-tracking-enabled:b open-bag-on-addition:b require-phone-on-checkout:b ask-tax-id:b google-product-category google-product-category-name product-condition show-cost-price-in-control-panel:b root-category-seo-title root-category-seo-title-translated root-category-seo-description root-category-seo-description-translated show-repeat-order-button:b' ;;
    @111) row='admin-notification-emails customer-order-messages:o@133 admin-messages:o@134 customer-marketing-messages:o@135' ;;
    @112) row='admin-notification-phones' ;;
    @113) row='currency currency-prefix currency-suffix currency-precision currency-group-separator:e59 currency-decimal-separator:e60 currency-truncate-zero-fractional:b currency-rate weight-unit:e61 weight-precision weight-group-separator:e59 weight-decimal-separator:e60 weight-truncate-zero-fractional:b date-format:e62 time-format:e63 timezone dimensions-unit:e64 order-number-prefix order-number-suffix order-number-min-digits-amount order-number-next-number address-format:o@136 volume-unit' ;;
    @114) row='enabled-languages facebook-preferred-locale default-language' ;;
    @115) row='handling-fee:o@84' ;;
    @116) row='automatic-tax-enabled:b taxes prices-include-tax:b tax-exempt-business:b uk-vat-registered:b eu-ioss-enabled:b tax-on-shipping-calculation-scheme:e65 b2b-b2c:e4 electronic-invoice-fields-at-checkout-enabled:b' ;;
    @117) row='name value' ;;
    @118) row='require-terms-agreement-at-checkout:b legal-pages' ;;
    @119) row='enabled-in-storefront:b filter-sections' ;;
    @120) row='display-order-invoices:b attach-invoice-to-order-email-notifications:e66 invoice-logo-url' ;;
    @121) row='facebook:o@137 instagram:o@137 twitter:o@137 youtube:o@137 vk:o@137 pinterest:o@137' ;;
    @122) row='already-selling:e67 goods:e68 other-goods for-someone:e69 website:e69 platform:e70 custom-platform use-for shop-ease cost-attitude pos sales-channels ecom' ;;
    @123) row='enabled:b type:e54 options default-option custom-tip-settings:o@138 title subtitle title-translated subtitle-translated' ;;
    @124) row='shipping-method' ;;
    @125) row='active-days:e71, active-day-start-time active-day-end-time' ;;
    @126) row='id value type:e72 base:e73 order-total description applies-to-items applies-to-order-items triggered-by-order-items applies-to-shipping-method-id' ;;
    @127) row='enabled:b category-id product-count' ;;
    @128) row='ecwid-subdomain custom-domain generated-url store-logo-url ecwid-subdomain-suffix slugs-without-ids-enabled:b' ;;
    @129) row='' ;;
    @130) row='auto-abandoned-sales-recovery:b' ;;
    @131) row='display-on-product-list:b old-price-label old-price-label-translated display-discount:e74 display-lowest-price:b' ;;
    @132) row='show-recurring-subscriptions-in-control-panel:b supported-payment-methods-statuses:o@139' ;;
    @133) row='order-confirmation:o@140 order-status-changed:o@140 order-is-ready-for-pickup:o@140 download-egoods:o@140 order-shipped:o@140 order-delivered:o@140' ;;
    @134) row='new-order-placed:o@140 low-stock-notification:o@140 weekly-stats-report:o@140' ;;
    @135) row='abandoned-cart-recovery:o@140 favorite-products-reminder:o@140 feedback-request:o@140 customer-loyalty-appreciation:o@140 inactive-customer-reminder:o@140 purchase-anniversary:o@140' ;;
    @136) row='plain multiline' ;;
    @137) row='url' ;;
    @138) row='enabled:b' ;;
    @139) row='' ;;
    @140) row='enabled:b marketing-block-enabled:b discount-coupon-id' ;;
    *) return 1 ;;
    esac
}

_ecwid__values()
{
    case $1 in
    e1) values=(json ndjson table csv) ;;
    e2) values=(USD EUR MXN INR GBP AUD) ;;
    e3) values=(QUEUED IN_PROGRESS COMPLETED) ;;
    e4) values=(b2b b2c) ;;
    e5) values=(NAME_ASC NAME_DESC EMAIL_ASC EMAIL_DESC ORDER_COUNT_ASC ORDER_COUNT_DESC REGISTERED_DATE_DESC REGISTERED_DATE_ASC UPDATED_DATE_DESC UPDATED_DATE_ASC SALES_VALUE_ASC SALES_VALUE_DESC FIRST_ORDER_DATE_ASC FIRST_ORDER_DATE_DESC LAST_ORDER_DATE_ASC LAST_ORDER_DATE_DESC) ;;
    e6) values=(ABS PERCENT SHIPPING ABS_AND_SHIPPING PERCENT_AND_SHIPPING) ;;
    e7) values=(ACTIVE PAUSED EXPIRED USEDUP) ;;
    e8) values=(owner admin) ;;
    e9) values=(authorization_code draft_code) ;;
    e10) values=(GLOBAL TEXT CALL_TO_ACTION GIFT_CARD COVER STORE IMAGE_TEXT HEADER FOOTER LOCATION MULTI_LOCATION PRODUCT_BROWSER GDPR_BANNER FEATURED_PRODUCTS ROOT_CATEGORIES CUSTOMER_REVIEW FEATURE_LIST ANNOUNCEMENT_BAR SLIDER CUSTOM CUSTOM_HEADER CUSTOM_FOOTER VIDEO VIDEO_LIST CATEGORY_PRODUCTS CATEGORY_COLLECTION FEATURED_PRODUCT LOGO_GALLERY CONTACT_US AGE_CONFIRMATION) ;;
    e11) values=(AWAITING_PROCESSING PROCESSING SHIPPED DELIVERED WILL_NOT_DELIVER RETURNED READY_FOR_PICKUP OUT_FOR_DELIVERY CUSTOM_FULFILLMENT_STATUS_1 CUSTOM_FULFILLMENT_STATUS_2 CUSTOM_FULFILLMENT_STATUS_3) ;;
    e12) values=(AWAITING_PAYMENT PAID CANCELLED REFUNDED PARTIALLY_REFUNDED INCOMPLETE CUSTOM_PAYMENT_STATUS_1 CUSTOM_PAYMENT_STATUS_2 CUSTOM_PAYMENT_STATUS_3) ;;
    e13) values=(CUSTOM_PAYMENT_STATUS_1 CUSTOM_PAYMENT_STATUS_2 CUSTOM_PAYMENT_STATUS_3 CUSTOM_FULFILLMENT_STATUS_1 CUSTOM_FULFILLMENT_STATUS_2 CUSTOM_FULFILLMENT_STATUS_3) ;;
    e14) values=(ACTIVE CANCELLED LAST_CHARGE_FAILED REQUIRES_PAYMENT_CONFIRMATION) ;;
    e15) values=(DAY WEEK MONTH YEAR) ;;
    e16) values=(DATE_CREATED_ASC DATE_CREATED_DESC ORDER_COUNT_ASC ORDER_COUNT_DESC NEXT_CHARGE_DATE_ASC NEXT_CHARGE_DATE_DESC) ;;
    e17) values=(STOREFRONT CP) ;;
    e18) values=(RELEVANCE DEFINED_BY_STORE_OWNER ADDED_TIME_DESC ADDED_TIME_ASC NAME_ASC NAME_DESC PRICE_ASC PRICE_DESC UPDATED_TIME_ASC UPDATED_TIME_DESC) ;;
    e19) values=(onsale notonsale) ;;
    e20) values=(instock outofstock) ;;
    e21) values=(moderated published) ;;
    e22) values=(DATE_CREATED_ASC DATE_CREATED_DESC RATING_ASC RATING_DESC) ;;
    e23) values=(PRODUCT_COUNT_DESC PRODUCT_COUNT_ASC NAME_DESC NAME_ASC) ;;
    e24) values=(logo invoicelogo emaillogo) ;;
    e25) values=(orders products coupons customers reviews) ;;
    e26) values=(allTraffic siteUniqueNewVisitorsByGroup newVsReturningVisitors visitorsByCities visitorsByCountry visitorsByDevice visitorsByLanguage siteEmailActivity siteAggregatedActivity siteGroupActivity siteSocialActivity siteContactWidgetActivity sitePhoneActivity siteAddressActivity siteLocationMapActivity salesFunnel topOfCategoriesByViews topOfProductsByViews topOfProductsByAddingToCart allOrders newOrdersVsRepeatOrders topOfProductsByOrders topOfCustomersByOrders topOfPaymentMethodsByOrders topOfShippingMethodsByOrders topOfProductsByAvailability allRevenue allExpenses allProfit topOfProductsByProfit tips topOfMarketingSources abandonedCarts automatedEmails acceptMarketing mailchimpCampaigns topOfCouponsByOrders topOfDiscountsByOrders giftCards) ;;
    e27) values=(hour day week month year) ;;
    e28) values=(noComparePeriod similarPeriodInPreviousWeek similarPeriodInPreviousMonth similarPeriodInPreviousYear previousPeriod) ;;
    e29) values=(text textarea select radio_buttons checkbox toggle_button_group datetime empty) ;;
    e30) values=(email shipping_address pickup_details shipping_methods pickup_methods payment_details) ;;
    e31) values=(shipping_info billing_info customer_info order_comments hidden) ;;
    e32) values=(EMAIL PHONE FACEBOOK INSTAGRAM TWITTER YOUTUBE TIKTOK PINTEREST VK FB_MESSENGER WHATSAPP TELEGRAM VIBER URL OTHER) ;;
    e33) values=(TEXT DATETIME) ;;
    e34) values=(UNLIMITED ONCEPERCUSTOMER SINGLE) ;;
    e35) values=(UNLIMITED NEW_CUSTOMER_ONLY REPEAT_CUSTOMER_ONLY) ;;
    e36) values=(ITEM SUBTOTAL SHIPPING) ;;
    e37) values=(PERCENT ABSOLUTE FIXED_PRICE) ;;
    e38) values=(HEADER COVER SPECIAL_OFFER COMPANY_INFO SHIPPING_PAYMENT STORE LOCATION CUSTOMER_REVIEW ANNOUNCEMENT SLIDER TEMPLATE CUSTOM VIDEO VIDEO_LIST LOGO_GALLERY FEATURED_PRODUCT CATEGORY_PRODUCTS CATEGORY_COLLECTION FOOTER CONTACT_US) ;;
    e39) values=(multipart/form-data) ;;
    e40) values=(TEXT TEXTAREA SELECT CHECKBOX TOGGLE_BUTTON_GROUP RADIO_BUTTONS DATETIME LABEL) ;;
    e41) values=(shipping_info billing_info customer_info order_comments) ;;
    e42) values=(SHOW HIDE ALLOW_PREORDER) ;;
    e43) values=(SELECTED ALL_FILTERED ALL) ;;
    e44) values=(pickup delivery shipping) ;;
    e45) values=(carrier-calculated table flat app) ;;
    e46) values=(DATE DATE_AND_TIME_SLOT) ;;
    e47) values=(ALLOW_ORDERS_AND_INFORM_CUSTOMERS DISALLOW_ORDERS_AND_INFORM_CUSTOMERS ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS) ;;
    e48) values=(TWO_DAYS THREE_DAYS SEVEN_DAYS ONE_MONTH THREE_MONTHS SIX_MONTHS ONE_YEAR UNLIMITED) ;;
    e49) values=(connected pending) ;;
    e50) values=(GLOBAL TEXT CALL_TO_ACTION CONTACT_INFO_CALL_TO_ACTION GIFT_CARD COVER STORE IMAGE_TEXT HEADER FOOTER LOCATION MULTI_LOCATION PRODUCT_BROWSER GDPR_BANNER FEATURED_PRODUCTS ROOT_CATEGORIES CUSTOMER_REVIEW FEATURE_LIST ANNOUNCEMENT_BAR SLIDER CUSTOM CUSTOM_HEADER CUSTOM_FOOTER VIDEO VIDEO_LIST CATEGORY_PRODUCTS CATEGORY_COLLECTION FEATURED_PRODUCT LOGO_GALLERY CONTACT_US AGE_CONFIRMATION) ;;
    e51) values=(BLOCK NOTICE) ;;
    e52) values=(SHIPPING PICKUP DELIVERY) ;;
    e53) values=(DATE DATETIME) ;;
    e54) values=(ABSOLUTE PERCENT) ;;
    e55) values=(GLOBAL_METHODS SELECTED_METHODS FLAT_RATE FREE_SHIPPING) ;;
    e56) values=(MODERATED PUBLISHED) ;;
    e57) values=(subtotal discountedSubtotal weight) ;;
    e58) values=(DEFINED_BY_STORE_OWNER ADDED_TIME_DESC PRICE_ASC PRICE_DESC NAME_ASC NAME_DESC) ;;
    e59) values=(' ' . ,) ;;
    e60) values=(. ,) ;;
    e61) values=(CARAT GRAM OUNCE POUND KILOGRAM) ;;
    e62) values=(dd-MM-yyyy dd/MM/yyyy dd.MM.yyyy MM-dd-yyyy MM/dd/yyyy yyyy/MM/dd 'MMM d, yyyy' 'MMMM d, yyyy' 'EEE, MMM d, '"'"''"'"'yy' 'EEE, MMMM d, yyyy') ;;
    e63) values=(HH:mm:ss HH:mm 'hh.mm.ss a' 'hh:mm a') ;;
    e64) values=(MM CM IN YD) ;;
    e65) values=(AUTOMATIC BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT TAXED_SEPARATELY_FROM_PRODUCTS) ;;
    e66) values=(ATTACH_TO_ALL_EMAILS DO_NOT_ATTACH) ;;
    e67) values=(getting_started offline_only online_different looking_around) ;;
    e68) values=(apparel art auto books electronics food_restaurant food_ecommerce gifts hardware health home jewelry office pet services sports streaming subscription_product toys tobacco adult notsure other) ;;
    e69) values=(yes no) ;;
    e70) values=(joomla rapid_weaver wordpress wix weebly blogspot drupal custom_site not_sure other) ;;
    e71) values=(MON TUE WED THU FRI SAT SUN) ;;
    e72) values=(ABS PERCENT ABSOLUTE) ;;
    e73) values=(SUBTOTAL ITEM SHIPPING ON_MEMBERSHIP ON_TOTAL_AND_MEMBERSHIP CUSTOM ON_TOTAL) ;;
    e74) values=(NONE ABS PERCENT) ;;
    b) values=(true false) ;;
    *) values=() ;;
    esac
}

# Adds those of a row, behind the names of the objects that they are in; what $word takes, where it is one of them.
_ecwid__flags()
{
    local row= entry name
    _ecwid__row "$1"
    for entry in $row; do
        name=$2${entry%%:*}
        case $entry in
        @*)
            _ecwid__flags "$entry" "$2"
            continue
            ;;
        esac
        case $name in
        "$word"*) found+=("$name") ;;
        esac
        if [[ $name == "$word" && $takes == unknown ]]; then
            takes=
            [[ $entry != *:* ]] || takes=${entry##*:}
        fi
        case $entry:$word. in
        *:o@*:"$name".*) _ecwid__flags "${entry##*:o}" "$name." ;;
        esac
    done
}

# Offers those of the values that begin with $2, behind $1. Within quotes only those that mean themselves there.
_ecwid__offer()
{
    local each quoted safe='^[][A-Za-z0-9 _.,:;@%+=/?*(){}<>|&~#^-]*$'
    for each in "${values[@]}"; do
        case $2 in
        [\'\"]*)
            quoted=$each
            [[ $each =~ $safe && $each == "${2:1}"* ]] || continue
            ;;
        *)
            printf -v quoted %q "$each"
            [[ $quoted == "$2"* ]] || continue
            ;;
        esac
        COMPREPLY+=("$1$quoted")
    done
}

_ecwid__value() # LEAD VALUE: of a flag that takes $takes
{
    local lead=$1 value=$2 each values
    if [[ $takes == *, ]]; then
        takes=${takes%,}
        lead+=${value%"${value##*,}"}
        value=${value##*,}
        _ecwid__values "$takes"
        for each in "${!values[@]}"; do
            [[ ${values[each]} != *,* ]] || unset "values[each]"
        done
    else
        _ecwid__values "$takes"
    fi
    if [[ $takes == f ]]; then
        compopt -o filenames 2>/dev/null
        value=${value#[\"\']}
        while IFS= read -r each; do
            COMPREPLY+=("$lead$each")
        done < <(compgen -f -- "${value//\\/}")
    elif [[ -n ${values[*]} ]]; then
        _ecwid__offer "$lead" "$value"
    fi
}

_ecwid__words()
{
    local commands='get-specific-app-storage-data update-specific-app-storage-data add-app-storage-data delete-specific-app-storage-data get-app-subscription-status cancel-app-subscription custom-charge-with-ecwid-billing get-all-app-storage-data get-batch-status search-batch-requests-by-status create-batch-request stop-and-delete-batch-request stop-batch-request upload-category-image delete-category-image upload-category-image-async search-categories create-category get-category update-category delete-category search-categories-by-path get-order-of-categories update-order-of-categories assign-products-to-the-category get-order-of-products update-order-of-products unassign-products-from-the-category search-checkout-extra-fields create-checkout-extra-field get-checkout-extra-field update-checkout-extra-field delete-checkout-extra-field search-customers create-customer get-customer update-customer delete-customer search-customer-contacts create-customer-contact get-customer-contact update-customer-contact delete-customer-contact search-customer-extra-fields create-customer-extra-field get-customer-extra-field update-customer-extra-field delete-customer-extra-field search-customer-groups create-customer-group get-customer-group update-customer-group delete-customer-group country-codes currency-codes currency-codes-by-country state-codes-by-country tax-classes-by-country search-discount-coupons create-discount-coupon get-discount-coupon update-discount-coupon delete-discount-coupon search-promotions create-promotion update-promotion delete-promotion purchase-domain reset-domain-password search-store-domains update-store-domains send-domain-verification-email search-domains-for-purchase clone-instant-site discard-instant-site-changes get-instant-site-api-token-in-instant-site get-instant-site-api-token get-instant-site-profile publish-instant-site-changes get-list-of-instant-site-pages create-instant-site-page update-instant-site-page delete-instant-site-page get-instant-site-profile-apiv1 update-instant-site-profile create-instant-site-profile search-instant-site-redirects create-instant-site-redirect get-instant-site-redirect update-instant-site-redirect get-instant-site-text-labels get-list-of-instant-site-themes create-instant-site-theme update-instant-site-theme delete-instant-site-theme get-current-instant-site-theme update-current-instant-site-theme get-instant-site-tiles-list update-instant-site-tiles-list create-instant-site-tile get-instant-site-tile update-instant-site-tile delete-instant-site-tile get-instant-site-tile-config-by-type get-instant-site-tile-showcases get-list-of-buckets-for-tile-images get-tile-image-upload-result upload-instant-site-tile-image convert-abandoned-cart-to-order get-abandoned-cart update-abandoned-cart search-abandoned-carts calculate-order-details search-orders create-order get-order update-order delete-order get-last-order get-repeat-order-url search-order-extra-fields add-extra-fields-to-order update-order-extra-field delete-order-extra-field generate-tax-invoice-for-order get-order-receipt-pdf get-tax-invoices-for-order get-order-status update-custom-order-status search-order-statuses get-recurring-subscription update-recurring-subscription search-recurring-subscriptions search-payment-options create-payment-option get-payment-option update-payment-option delete-payment-option adjust-product-stock search-products create-product delete-all-products get-product update-product delete-product get-product-filters get-recently-used-product-swatches search-product-brands download-product-file change-product-file-description delete-product-file upload-product-file delete-all-product-files bulk-update-product-images-and-videos upload-gallery-product-image delete-all-gallery-product-images delete-gallery-product-image delete-gallery-product-video upload-main-product-image delete-main-product-image upload-main-product-video delete-main-product-video download-gallery-product-video upload-cover-for-gallery-video upload-gallery-product-image-async upload-gallery-product-video upload-main-product-image-async bulk-update-delete-product-reviews update-product-review-status delete-product-review get-product-reviews-stats search-product-reviews search-product-types create-product-type get-product-type update-product-type-and-attributes delete-product-type adjust-product-variation-stock search-product-variations create-product-variation delete-all-product-variations get-product-variation update-product-variation delete-product-variation upload-product-variation-image delete-product-variation-image upload-product-variation-image-async search-shipping-options create-shipping-option update-shipping-option delete-shipping-option resend-staff-account-invite cancel-staff-account-invite search-staff-accounts create-staff-account get-staff-account update-staff-account delete-staff-account get-staff-account-scopes upload-store-logo-image delete-store-logo-image get-store-profile update-store-profile get-deleted-items-history get-latest-store-update-stats get-store-reports get-page-slug-and-static-code static-code-for-category-page static-code-for-home-page static-code-for-product-page'
    local groups='application batch-requests categories checkout-extra-fields customers dictionaries discounts domains instant-site orders payment-options products shipping-options staff-accounts store-profile storefront'
    local values=() each
    for each in $commands $1; do
        values+=("$each")
    done
    if [[ $2 == groups ]]; then
        for each in $groups; do
            [[ " ${values[*]} " == *" $each "* ]] || values+=("$each")
        done
    fi
    _ecwid__offer '' "$word"
}

_ecwid()
{
    local IFS=$' \t\n' at=$COMP_CWORD word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
    local piece=$word takes=unknown found=() row= name each cut='^[=:@]+$'
    COMPREPLY=()
    # Bash cuts words at = and : and puts a piece into the place of the last.
    [[ ! $piece =~ $cut ]] || piece=
    while [[ $at -gt 2 && -n ${COMP_WORDS[at]} ]] && [[ ${COMP_WORDS[at]} =~ $cut || ${COMP_WORDS[at - 1]} =~ $cut ]]; do
        at=$((at - 1))
        word=${COMP_WORDS[at]}$word
    done
    if [[ $at -le 1 ]]; then
        _ecwid__words 'help version --help --version -h -V'
    elif ! _ecwid__row "$command"; then
        case $at:$command in
        2:help | 2:--help | 2:-h) _ecwid__words 'commands options help version' groups ;;
        esac
    elif [[ " ${COMP_WORDS[*]:2:at-2} " != *' -- '* ]]; then
        case $word in
        --*=*)
            name=${word%%=*}=
            each=${word#*=}
            ;;
        *)
            name=${COMP_WORDS[at - 1]}
            each=$word
            ;;
        esac
        local given=$word
        if [[ $name == --?* ]]; then
            word=${name#--}
            word=${word%=}
            _ecwid__flags "$command" ''
        fi
        if [[ $takes != unknown && $takes != - ]]; then
            [[ $name == *= ]] || name=
            _ecwid__value "$name" "$each"
        elif [[ -z $given || $given == - || $given == --* && $given != *=* ]]; then
            found=()
            word=${given#-}
            word=${word#-}
            _ecwid__flags "$command" ''
            COMPREPLY=("${found[@]/#/--}")
            [[ $given != - ]] || COMPREPLY+=(-h -v)
            # Members follow the name of an object.
            [[ -z ${found[0]} || -n ${found[1]} ]] || _ecwid__more "$command" "${found[0]}"
        fi
        word=$given
    fi
    word=${word%"$piece"}
    for each in "${!COMPREPLY[@]}"; do
        COMPREPLY[each]=${COMPREPLY[each]#"$word"}
    done
}

# No space behind the name of an object: a dot and a member may stand there.
_ecwid__more()
{
    local word=$2 takes=unknown found=()
    _ecwid__flags "$1" ''
    [[ $takes != o@* ]] || compopt -o nospace 2>/dev/null
}

complete -F _ecwid ecwid
